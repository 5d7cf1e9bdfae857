// Writes the spare capacity of each operation, under the default headroom.
// Nothing is written if another import has started since. The lock is taken before the run id is read, as in
// merge-dataset-hold.
//
// $rows LIST<MAP> {key, spareTonnes}: operation, and what it can deliver beyond what it delivers, tonnes that reach use
// $run STRING run id of the data that it was computed from
//
// > count INTEGER operations updated
MATCH (dataset:Dataset {id: 'lodegraph'})
SET dataset.heldBy = $run
WITH dataset
WHERE dataset.run = $run AND dataset.state = 'complete'
REMOVE dataset.heldBy
WITH dataset
UNWIND $rows AS row
MATCH (operation:Operation {id: row.key})
SET operation.spareTonnes = row.spareTonnes
RETURN count(*) AS count
