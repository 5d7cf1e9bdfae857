// The country that an observation is about, where it is about no operation.
//
// $rows LIST<MAP> the rows of the table `observations` that have a country, but not both mineral and stage, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (observation:Observation {id: row.id})
MATCH (country:Country {iso3: row.iso3})
MERGE (observation)-[about:ABOUT]->(country)
SET about.run = $run
RETURN row.key AS key
