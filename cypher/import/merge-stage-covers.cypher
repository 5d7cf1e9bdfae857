// Links agreements to the stages that they name.
//
// $rows LIST<MAP> rows of the table `agreement_covers` that name a stage, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreement})
MATCH (stage:Stage {id: row.stage})
MERGE (agreement)-[covers:COVERS]->(stage)
SET covers.run = $run
RETURN row.key AS key
