// The statements of the background, with the source that makes them.
//
// $rows LIST<MAP> the rows of the table `statements`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (source:Source {id: row.provenance.source})
MERGE (statement:Statement {id: row.id})
SET statement = {
  id: row.id,
  text: row.text,
  kind: row.kind,
  answer: row.answer,
  request: row.request,
  run: $run
}
MERGE (statement)-[states:FROM]->(source)
SET states = {table: row.provenance.table, row: row.provenance.row, run: $run}
RETURN row.key AS key
