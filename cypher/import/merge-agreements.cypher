// Merges agreements with their sources.
//
// $rows LIST<MAP> rows of the table `agreements`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (source:Source {id: row.provenance.source})
MERGE (agreement:Agreement {id: row.id})
SET agreement = {
  id: row.id,
  name: row.name,
  type: row.type,
  status: row.status,
  signed: row.signed,
  inForce: row.inForce,
  ends: row.ends,
  datePrecision: row.datePrecision,
  commitments: row.commitments,
  note: row.note,
  run: $run
}
MERGE (agreement)-[states:FROM]->(source)
SET states = {table: row.provenance.table, row: row.provenance.row, run: $run}
RETURN row.key AS key
