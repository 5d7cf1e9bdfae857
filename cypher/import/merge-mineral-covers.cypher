// Links agreements to the minerals that they name.
//
// $rows LIST<MAP> rows of the table `agreement_covers` that name a mineral, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreement})
MATCH (mineral:Mineral {id: row.mineral})
MERGE (agreement)-[covers:COVERS]->(mineral)
SET covers.run = $run
RETURN row.key AS key
