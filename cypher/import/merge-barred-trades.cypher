// Merges the trades barred by sanctions, with the exporter and the source of each.
//
// $rows LIST<MAP> rows of the table `barred_pairs`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (source:Source {id: row.provenance.source})
MATCH (exporter:Country {iso3: row.exporter})
MERGE (barred:BarredTrade {id: row.id})
SET barred = {
  id: row.id,
  name: exporter.name + ' to ' + coalesce(row.importer, 'every country') + ': ' + coalesce(row.mineral, 'every mineral'),
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
