// Every measure on trade, the country that imposes it, and the source that states it.
//
// $rows LIST<MAP> the rows of the table `measures`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (source:Source {id: row.provenance.source})
MATCH (country:Country {iso3: row.iso3})
MERGE (measure:Measure {id: row.id})
SET measure = {
  id: row.id,
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
