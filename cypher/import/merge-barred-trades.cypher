// Every trade that sanctions rule out, the exporter whose it is, and the source that states it.
//
// $rows LIST<MAP> the rows of the table `barred_pairs`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (source:Source {id: row.provenance.source})
MATCH (exporter:Country {iso3: row.exporter})
MERGE (barred:BarredTrade {id: row.id})
SET barred = {
  id: row.id,
  exporter: row.exporter,
  importer: row.importer,
  mineral: row.mineral,
  since: row.since,
  until: row.until,
  instrument: row.instrument,
  run: $run
}
MERGE (barred)-[bars:BARS]->(exporter)
SET bars.run = $run
MERGE (barred)-[states:FROM]->(source)
SET states = {table: row.provenance.table, row: row.provenance.row, run: $run}
RETURN row.key AS key
