// Deletes nodes with import labels that this import did not write. Nodes with other labels stay.
// plan: AllNodesScan because a stale node may have any label
//
// $run STRING run id of this import
// $labels LIST<STRING> labels that an import writes, e.g. ["Observation"]
// $most INTEGER maximum number to delete, e.g. 10000
//
// > type STRING label of the nodes
// > count INTEGER number deleted
MATCH (stale)
WHERE coalesce(stale.run, '') <> $run AND any(label IN labels(stale) WHERE label IN $labels)
WITH stale
LIMIT $most
WITH stale, [label IN labels(stale) WHERE label IN $labels][0] AS type
DETACH DELETE stale
RETURN type, count(*) AS count
ORDER BY type
