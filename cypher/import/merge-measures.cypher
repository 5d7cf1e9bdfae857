// Merges trade measures with the imposing country and the source of each.
//
// $rows LIST<MAP> rows of the table `measures`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (source:Source {id: row.provenance.source})
MATCH (country:Country {iso3: row.iso3})
MERGE (measure:Measure {id: row.id})
SET measure = {
  id: row.id,
  name: country.name + ', ' + row.type + ': ' + row.instrument,
  iso3: row.iso3,
  type: row.type,
  instrument: row.instrument,
  announced: row.announced,
  effective: row.effective,
  plannedEnd: row.plannedEnd,
  suspendedFrom: row.suspendedFrom,
  suspendedUntil: row.suspendedUntil,
  ended: row.ended,
  datePrecision: row.datePrecision,
  quotaTonnes: row.quotaTonnes,
  note: row.note,
  run: $run
}
MERGE (country)-[imposes:IMPOSES]->(measure)
SET imposes.run = $run
MERGE (measure)-[states:FROM]->(source)
SET states = {table: row.provenance.table, row: row.provenance.row, run: $run}
RETURN row.key AS key
