// Streams every relationship of some types and start labels, with its ends and properties, for a digest.
// plan: DirectedAllRelationshipsScan because all of them are read
//
// $labels LIST<STRING> labels, e.g. ["Market"]
// $types LIST<STRING> types, e.g. ["SHIPS"]
//
// > label STRING label of the start node
// > type STRING relationship type
// > from ANY key of the start node; null where it has none
// > to ANY key of the end node; null where it has none
// > properties MAP all its properties
MATCH (sender)-[link]->(receiver)
WHERE type(link) IN $types
UNWIND [label IN labels(sender) WHERE label IN $labels] AS label
RETURN label, type(link) AS type, coalesce(sender.id, sender.iso3, sender.key) AS from,
  coalesce(receiver.id, receiver.iso3, receiver.key) AS to, properties(link) AS properties
