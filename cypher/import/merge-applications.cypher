// Merges applications of minerals.
//
// $rows LIST<MAP> rows of the table `applications`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MERGE (application:Application {id: row.id})
SET application = {id: row.id, name: row.name, run: $run}
RETURN row.key AS key
