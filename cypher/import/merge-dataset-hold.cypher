// Locks the graph for one transaction.
// Another import waits until the transaction ends. The lock is taken before the run id is read, so the run id stays
// valid while later rows are written.
//
// $run STRING run id of this import
//
// > count INTEGER 1, or 0 where another import has started since
MATCH (dataset:Dataset {id: 'lodegraph'})
SET dataset.heldBy = $run
WITH dataset
WHERE dataset.run = $run
RETURN count(*) AS count
