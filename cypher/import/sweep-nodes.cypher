// Deletes nodes that an import wrote and this one did not; what no import wrote has another label or no stamp and stays.
// plan: AllNodesScan because a stale one may be of any label.
//
// $run STRING the stamp of this import
// $types LIST<STRING> the labels that an import writes, e.g. ["Observation"]
// $most INTEGER how many to delete at the most, e.g. 10000
//
// > type STRING the nodes' label
// > count INTEGER how many were deleted
MATCH (stale)
WHERE stale.run <> $run AND any(label IN labels(stale) WHERE label IN $types)
WITH stale
LIMIT $most
WITH stale, labels(stale)[0] AS type
DETACH DELETE stale
RETURN type, count(*) AS count
ORDER BY type
