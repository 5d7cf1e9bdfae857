// Links observations about a country, but not about an operation, to that country.
//
// $rows LIST<MAP> rows of the table `observations` that have a country, but not both mineral and stage, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (observation:Observation {id: row.id})
MATCH (country:Country {iso3: row.iso3})
MERGE (observation)-[about:ABOUT]->(country)
SET about.run = $run
RETURN row.key AS key
