// Merges blocs of countries.
//
// $rows LIST<MAP> rows of the table `blocs`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MERGE (bloc:Bloc {id: row.id})
SET bloc = {id: row.id, name: row.name, note: row.note, run: $run}
RETURN row.key AS key
