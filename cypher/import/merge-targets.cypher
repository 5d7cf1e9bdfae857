// Links measures to their destination countries.
//
// $rows LIST<MAP> rows of the table `measure_targets`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (measure:Measure {id: row.measure})
MATCH (country:Country {iso3: row.iso3})
MERGE (measure)-[targets:TARGETS]->(country)
SET targets.run = $run
RETURN row.key AS key
