// Merges the operations named by observations or supplies, each with a label of its stage, such as `Refining`.
// Their figures are derived later.
//
// $rows LIST<MAP> rows of the table `operations`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (mineral:Mineral {id: row.mineral})
MATCH (stage:Stage {id: row.stage})
OPTIONAL MATCH (country:Country {iso3: row.iso3})
MERGE (operation:Operation {id: row.key})
SET operation = {
  id: row.key,
  name: coalesce(country.name, 'Country unknown') + ', ' + mineral.name + ' ' + row.stage,
  mineral: row.mineral,
  stage: row.stage,
  iso3: row.iso3,
  run: $run
}
SET operation:$(toUpper(left(row.stage, 1)) + substring(row.stage, 1))
MERGE (operation)-[concerns:OF]->(mineral)
SET concerns.run = $run
MERGE (operation)-[placedAt:AT]->(stage)
SET placedAt.run = $run
RETURN row.key AS key
