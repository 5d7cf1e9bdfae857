// Stores the record of what was derived, by kind, unless another import has started since.
//
// $run STRING run id of the data that it was computed from
// $derived LIST<STRING> kind, count and digest of everything derived; null to clear it before deriving again
//
// > count INTEGER 1, or 0 where another import has started since
MATCH (dataset:Dataset {id: 'lodegraph'})
WHERE dataset.run = $run AND dataset.state = 'complete'
SET dataset.writtenDerived = $derived
RETURN count(*) AS count
