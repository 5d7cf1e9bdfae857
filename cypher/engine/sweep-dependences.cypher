// Deletes country dependences derived with other definitions or from other data.
// plan: DirectedRelationshipTypeScan because a stale relationship may start at any country
// plan: NodeByLabelScan because a stale relationship may start at any country
//
// $method STRING current version of the definitions, e.g. "lodegraph-2"
// $run STRING run id of the data loaded now
//
// > count INTEGER relationships deleted
MATCH (country:Country)-[stale:DEPENDS_ON]->(:Operation)
WHERE country.iso3 IS NOT NULL AND (stale.method <> $method OR stale.run <> $run)
DELETE stale
RETURN count(*) AS count
