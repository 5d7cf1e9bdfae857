// Deletes relationships of import kinds that this import did not write. Other types and other start labels stay.
// plan: DirectedAllRelationshipsScan because a stale relationship may have any type
//
// $run STRING run id of this import
// $kinds LIST<STRING> kinds to sweep: start label and type, e.g. ["Market SHIPS"]
// $most INTEGER maximum number to delete, e.g. 10000
//
// > type STRING type of the relationships
// > count INTEGER number deleted
MATCH (sender)-[stale]->()
WHERE coalesce(stale.run, '') <> $run AND any(label IN labels(sender) WHERE label + ' ' + type(stale) IN $kinds)
WITH stale
LIMIT $most
WITH stale, type(stale) AS type
DELETE stale
RETURN type, count(*) AS count
ORDER BY type
