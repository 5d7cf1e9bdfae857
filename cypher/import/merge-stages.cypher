// Merges the stages of a chain. Their order is derived later.
//
// $rows LIST<MAP> rows of the table `stages`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MERGE (stage:Stage {id: row.id})
SET stage = {id: row.id, position: row.position, name: row.name, meaning: row.meaning, run: $run}
RETURN row.key AS key
