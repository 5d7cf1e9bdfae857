// What every computed edge was made from.
//
// $rows LIST<MAP> the rows of the table `derivations`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MERGE (derivation:Derivation {id: row.id})
SET derivation = {
  id: row.id,
  method: row.method,
  factors: row.factors,
  inputs: row.inputs,
  note: row.note,
  run: $run
}
RETURN row.key AS key
