// The mineral that an observation is about, where it is about no country.
//
// $rows LIST<MAP> the rows of the table `observations` that have a mineral and no country, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (observation:Observation {id: row.id})
MATCH (mineral:Mineral {id: row.mineral})
MERGE (observation)-[about:ABOUT]->(mineral)
SET about.run = $run
RETURN row.key AS key
