// Deletes relationships that an import wrote and this one did not; what no import wrote has no stamp and stays.
// plan: DirectedAllRelationshipsScan because a stale one may be of any type.
//
// $run STRING the stamp of this import
// $most INTEGER how many to delete at the most, e.g. 10000
//
// > type STRING the relationships' type
// > count INTEGER how many were deleted
MATCH ()-[stale]->()
WHERE stale.run <> $run
WITH stale
LIMIT $most
WITH stale, type(stale) AS type
DELETE stale
RETURN type, count(*) AS count
ORDER BY type
