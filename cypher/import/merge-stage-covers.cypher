// The stages that an agreement names.
//
// $rows LIST<MAP> the rows of the table `agreement_covers` that name a stage, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreement})
MATCH (stage:Stage {id: row.stage})
MERGE (agreement)-[covers:COVERS]->(stage)
SET covers.run = $run
RETURN row.key AS key
