// Every group of countries.
//
// $rows LIST<MAP> the rows of the table `blocs`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MERGE (bloc:Bloc {id: row.id})
SET bloc = {id: row.id, name: row.name, note: row.note, run: $run}
RETURN row.key AS key
