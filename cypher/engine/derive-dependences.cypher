// Which country depends on which operation, and how much it would lose: for people exploring the graph.
// An import that has begun since is left alone: then nothing is written. The lock comes first, as in merge-dataset-hold.
//
// $rows LIST<MAP> {iso3, key, mineral, year, exposure, loss}: the country that uses, the operation, the exposure and the shared loss, 0 to 1
// $method STRING the set of definitions, e.g. "lodegraph-2"
// $run STRING the stamp of the data that it was worked out from
//
// > count INTEGER links from a country to an operation
MATCH (dataset:Dataset {id: 'lodegraph'})
SET dataset.heldBy = $run
WITH dataset
WHERE dataset.run = $run AND dataset.state = 'complete'
REMOVE dataset.heldBy
WITH dataset
UNWIND $rows AS row
MATCH (country:Country {iso3: row.iso3})
MATCH (operation:Operation {id: row.key})
MERGE (country)-[depends:DEPENDS_ON]->(operation)
SET depends = {mineral: row.mineral, year: row.year, exposure: row.exposure, loss: row.loss, method: $method, run: $run}
RETURN count(*) AS count
