// Links observations about a mineral, but about no country, to that mineral.
//
// $rows LIST<MAP> rows of the table `observations` that have a mineral and no country, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (observation:Observation {id: row.id})
MATCH (mineral:Mineral {id: row.mineral})
MERGE (observation)-[about:ABOUT]->(mineral)
SET about.run = $run
RETURN row.key AS key
