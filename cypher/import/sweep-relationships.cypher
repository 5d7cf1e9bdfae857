// Deletes relationships of the kinds that an import writes that this one did not; what is of other types, or starts elsewhere, stays.
// plan: DirectedAllRelationshipsScan because a stale one may be of any type.
//
// $run STRING the stamp of this import
// $kinds LIST<STRING> the labels that they start from and the types, e.g. ["Country SHIPS"]
// $most INTEGER how many to delete at the most, e.g. 10000
//
// > type STRING the relationships' type
// > count INTEGER how many were deleted
MATCH (sender)-[stale]->()
WHERE coalesce(stale.run, '') <> $run AND any(label IN labels(sender) WHERE label + ' ' + type(stale) IN $kinds)
WITH stale
LIMIT $most
WITH stale, type(stale) AS type
DELETE stale
RETURN type, count(*) AS count
ORDER BY type
