// The use of minerals in applications, one edge for each source that has it.
//
// $rows LIST<MAP> the rows of the table `uses`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
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
