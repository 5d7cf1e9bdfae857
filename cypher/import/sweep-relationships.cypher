// Deletes relationships that an import wrote and this one did not; what no import wrote is of another type or has no stamp and stays.
// plan: DirectedAllRelationshipsScan because a stale one may be of any type.
//
// $run STRING the stamp of this import
// $types LIST<STRING> the types that an import writes, e.g. ["SHIPS"]
// $most INTEGER how many to delete at the most, e.g. 10000
//
// > type STRING the relationships' type
// > count INTEGER how many were deleted
MATCH ()-[stale]->()
WHERE stale.run <> $run AND type(stale) IN $types
WITH stale
LIMIT $most
WITH stale, type(stale) AS type
DELETE stale
RETURN type, count(*) AS count
ORDER BY type
