// Merges trade flows between markets as reported by a statistic.
//
// $rows LIST<MAP> rows of the table `shipments`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (exporter:Market {id: coalesce(row.mineral, row.hs6) + '/' + row.exporter})
MATCH (importer:Market {id: coalesce(row.mineral, row.hs6) + '/' + row.importer})
MERGE (exporter)-[ships:SHIPS {key: row.key}]->(importer)
SET ships = {
  key: row.key,
  mineral: row.mineral,
  stage: row.stage,
  form: row.form,
  hs6: row.hs6,
  year: row.year,
  grossTonnes: row.grossTonnes,
  tonnes: row.tonnes,
  valueUsd: row.valueUsd,
  edition: row.provenance.edition,
  source: row.provenance.source,
  table: row.provenance.table,
  row: row.provenance.row,
  run: $run
}
RETURN row.key AS key
