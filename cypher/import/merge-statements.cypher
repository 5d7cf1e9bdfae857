// Merges the background statements with their sources.
//
// $rows LIST<MAP> rows of the table `statements`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (source:Source {id: row.provenance.source})
MERGE (statement:Statement {id: row.id})
SET statement = {
  id: row.id,
  name: row.text,
  text: row.text,
  kind: row.kind,
  answer: row.answer,
  request: row.request,
  run: $run
}
MERGE (statement)-[states:FROM]->(source)
SET states = {table: row.provenance.table, row: row.provenance.row, run: $run}
RETURN row.key AS key
