// Merges the traced flows between operations.
//
// $rows LIST<MAP> rows of the table `supplies`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (sender:Operation {id: row.mineral + '/' + row.fromStage + '/' + row.fromIso3})
MATCH (receiver:Operation {id: row.mineral + '/' + row.toStage + '/' + row.toIso3})
MERGE (sender)-[supplies:SUPPLIES {key: row.key}]->(receiver)
SET supplies = {
  key: row.key,
  mineral: row.mineral,
  year: row.year,
  tonnes: row.tonnes,
  form: row.form,
  shareOfInput: row.shareOfInput,
  basis: row.basis,
  method: row.method,
  derivation: row.key,
  run: $run
}
RETURN row.key AS key
