// The stages of a chain; their order is derived later.
//
// $rows LIST<MAP> the rows of the table `stages`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MERGE (stage:Stage {id: row.id})
SET stage = {id: row.id, position: row.position, name: row.name, meaning: row.meaning, run: $run}
RETURN row.key AS key
