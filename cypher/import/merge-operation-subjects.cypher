// Links observations about an operation to that operation.
//
// $rows LIST<MAP> rows of the table `observations` that have mineral, stage and country, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (observation:Observation {id: row.id})
MATCH (operation:Operation {id: row.mineral + '/' + row.stage + '/' + row.iso3})
MERGE (observation)-[about:ABOUT]->(operation)
SET about.run = $run
RETURN row.key AS key
