// Every operation that an observation or a supply names; its figures are derived later.
//
// $rows LIST<MAP> the rows of the table `operations`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (mineral:Mineral {id: row.mineral})
MATCH (stage:Stage {id: row.stage})
MERGE (operation:Operation {id: row.key})
SET operation = {id: row.key, mineral: row.mineral, stage: row.stage, iso3: row.iso3, run: $run}
MERGE (operation)-[concerns:OF]->(mineral)
SET concerns.run = $run
MERGE (operation)-[placedAt:AT]->(stage)
SET placedAt.run = $run
RETURN row.key AS key
