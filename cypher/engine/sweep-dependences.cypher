// Deletes what a country was said to depend on by other definitions or on other data.
// plan: DirectedRelationshipTypeScan because a stale one may be of any country
// plan: NodeByLabelScan because a stale one may be of any country
//
// $method STRING the set of definitions that holds now, e.g. "lodegraph-2"
// $run STRING the stamp of the data that are loaded now
//
// > count INTEGER links deleted
MATCH (country:Country)-[stale:DEPENDS_ON]->(:Operation)
WHERE country.iso3 IS NOT NULL AND (stale.method <> $method OR stale.run <> $run)
DELETE stale
RETURN count(*) AS count
