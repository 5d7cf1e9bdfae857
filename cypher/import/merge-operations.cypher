// Merges the operations named by observations or supplies. Their figures are derived later.
//
// $rows LIST<MAP> rows of the table `operations`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
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
