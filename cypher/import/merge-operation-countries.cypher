// The country of every operation; what is still missing (`UNKNOWN`) lies in none.
//
// $rows LIST<MAP> the rows of the table `operations` whose country is known, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (operation:Operation {id: row.key})
MATCH (country:Country {iso3: row.iso3})
MERGE (operation)-[locatedIn:IN]->(country)
SET locatedIn.run = $run
RETURN row.key AS key
