// Merges the derivations: the inputs and method of every computed flow, linked to the published figures among them.
//
// $rows LIST<MAP> rows of the table `derivations`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MERGE (derivation:Derivation {id: row.id})
SET derivation = {
  id: row.id,
  name: replace(row.id, '.', ' '),
  method: row.method,
  factors: row.factors,
  inputs: row.inputs,
  note: row.note,
  run: $run
}
WITH row, derivation
CALL (row, derivation) {
  UNWIND row.inputs AS input
  MATCH (observation:Observation {id: input})
  MERGE (derivation)-[from:DERIVED_FROM]->(observation)
  SET from.run = $run
}
RETURN row.key AS key
