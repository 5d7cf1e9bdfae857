// The traced flows, from operation to operation, down the chain.
//
// $rows LIST<MAP> the rows of the table `supplies`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
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
