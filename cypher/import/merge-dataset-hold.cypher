// Holds the graph for one transaction: another import that would write waits until it has ended.
// The lock comes first and the look at the stamp second, so that what is seen still holds when the rows after it are written.
//
// $run STRING the stamp of this import
//
// > count INTEGER 1, or 0 where another import has begun since
MATCH (dataset:Dataset {id: 'lodegraph'})
SET dataset.heldBy = $run
WITH dataset
WHERE dataset.run = $run
RETURN count(*) AS count
