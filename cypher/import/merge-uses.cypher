// Links minerals to the applications that use them, with one relationship for each source.
//
// $rows LIST<MAP> rows of the table `uses`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (mineral:Mineral {id: row.mineral})
MATCH (application:Application {id: row.application})
MERGE (mineral)-[usedIn:USED_IN {key: row.key}]->(application)
SET usedIn = {
  key: row.key,
  printed: row.printed,
  share: row.share,
  year: row.year,
  sector: row.sector,
  sectorName: row.sectorName,
  note: row.note,
  edition: row.provenance.edition,
  source: row.provenance.source,
  table: row.provenance.table,
  row: row.provenance.row,
  run: $run
}
RETURN row.key AS key
