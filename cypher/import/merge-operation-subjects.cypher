// The operation that an observation is about.
//
// $rows LIST<MAP> the rows of the table `observations` that have mineral, stage and country, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (observation:Observation {id: row.id})
MATCH (operation:Operation {id: row.mineral + '/' + row.stage + '/' + row.iso3})
MERGE (observation)-[about:ABOUT]->(operation)
SET about.run = $run
RETURN row.key AS key
