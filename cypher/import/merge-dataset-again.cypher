// Records that a complete graph was imported again from the same tables.
// Only the run id and the import time change. The lock is taken before the run id is read, as in merge-dataset-hold.
//
// $former STRING run id before this import
// $run STRING run id of this import
// $importedAt DATETIME time of the import
//
// > count INTEGER 1, or 0 where another import has started since
MATCH (dataset:Dataset {id: 'lodegraph'})
SET dataset.heldBy = $run
WITH dataset
WHERE dataset.run = $former AND dataset.state = 'complete'
SET dataset.run = $run, dataset.importedAt = $importedAt
REMOVE dataset.heldBy
RETURN count(*) AS count
