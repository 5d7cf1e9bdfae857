// Links host minerals to their by-products, with the bounds of the host's share.
//
// $rows LIST<MAP> rows of the table `hosts`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (host:Mineral {id: row.host})
MATCH (byProduct:Mineral {id: row.byProduct})
MERGE (host)-[hostOf:HOST_OF]->(byProduct)
SET hostOf = {
  stage: row.hostStage,
  shareLow: row.shareLow,
  shareHigh: row.shareHigh,
  note: row.note,
  run: $run
}
RETURN row.key AS key
