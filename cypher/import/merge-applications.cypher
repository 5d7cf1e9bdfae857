// What minerals are used for.
//
// $rows LIST<MAP> the rows of the table `applications`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MERGE (application:Application {id: row.id})
SET application = {id: row.id, name: row.name, run: $run}
RETURN row.key AS key
