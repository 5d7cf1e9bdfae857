// Deletes nodes of the labels that an import writes that this one did not; what is of other labels stays.
// plan: AllNodesScan because a stale one may be of any label.
//
// $run STRING the stamp of this import
// $labels LIST<STRING> the labels that an import writes, e.g. ["Observation"]
// $most INTEGER how many to delete at the most, e.g. 10000
//
// > type STRING the nodes' label
// > count INTEGER how many were deleted
MATCH (stale)
WHERE coalesce(stale.run, '') <> $run AND any(label IN labels(stale) WHERE label IN $labels)
WITH stale
LIMIT $most
WITH stale, [label IN labels(stale) WHERE label IN $labels][0] AS type
DETACH DELETE stale
RETURN type, count(*) AS count
ORDER BY type
