// Writes each country's dependence on operations with its exposure and shared loss, for people who explore the graph.
// Nothing is written if another import has started since. The lock is taken before the run id is read, as in
// merge-dataset-hold.
//
// $rows LIST<MAP> {iso3, key, mineral, year, exposure, loss}: using country, operation, exposure and shared loss, 0 to 1
// $method STRING version of the definitions, e.g. "lodegraph-2"
// $run STRING run id of the data that it was computed from
//
// > count INTEGER relationships written
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
