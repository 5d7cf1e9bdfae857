// Which mineral is won as a by-product of which, with the bounds of the part that comes from this host.
//
// $rows LIST<MAP> the rows of the table `hosts`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
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
