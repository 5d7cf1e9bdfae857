// Notes that a whole graph was imported again from the same tables: nothing but the stamp changes.
// The lock comes first and the look at the stamp second, as in merge-dataset-hold.
//
// $former STRING the stamp that it bears
// $run STRING the stamp of this import
// $importedAt DATETIME when
//
// > count INTEGER 1, or 0 where another import has begun since
MATCH (dataset:Dataset {id: 'lodegraph'})
SET dataset.heldBy = $run
WITH dataset
WHERE dataset.run = $former AND dataset.state = 'complete'
SET dataset.run = $run, dataset.importedAt = $importedAt
REMOVE dataset.heldBy
RETURN count(*) AS count
