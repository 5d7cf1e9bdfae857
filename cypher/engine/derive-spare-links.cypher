// Writes the spare capacity between each two operations on every flow between them, under the default slack.
// Nothing is written if another import has started since. The lock is taken before the run id is read, as in
// merge-dataset-hold.
//
// $rows LIST<MAP> {from, to, year, spareTonnes}: operations, flow year, and what all their flows together can carry beyond today's, tonnes that reach use
// $run STRING run id of the data that it was computed from
//
// > count INTEGER flows updated
MATCH (dataset:Dataset {id: 'lodegraph'})
SET dataset.heldBy = $run
WITH dataset
WHERE dataset.run = $run AND dataset.state = 'complete'
REMOVE dataset.heldBy
WITH dataset
UNWIND $rows AS row
MATCH (sender:Operation {id: row.from})
MATCH (receiver:Operation {id: row.to})
MATCH (sender)-[link:SUPPLIES {year: row.year}]->(receiver)
SET link.spareTonnes = row.spareTonnes
RETURN count(*) AS count
