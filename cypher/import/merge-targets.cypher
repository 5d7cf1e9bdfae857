// The destinations that a measure is aimed at.
//
// $rows LIST<MAP> the rows of the table `measure_targets`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (measure:Measure {id: row.measure})
MATCH (country:Country {iso3: row.iso3})
MERGE (measure)-[targets:TARGETS]->(country)
SET targets.run = $run
RETURN row.key AS key
