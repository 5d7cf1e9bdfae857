// Writes down what was derived, kind by kind, unless another import has begun since.
//
// $run STRING the stamp of the data that it was worked out from
// $derived LIST<STRING> kind, number and digest of all that was derived; null to forget, before it is derived anew
//
// > count INTEGER 1, or 0 where another import has begun since
MATCH (dataset:Dataset {id: 'lodegraph'})
WHERE dataset.run = $run AND dataset.state = 'complete'
SET dataset.writtenDerived = $derived
RETURN count(*) AS count
