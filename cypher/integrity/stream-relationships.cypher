// Every relationship of some types that starts at a node of some labels, with its ends and all that it says, to be worked into a digest as it comes.
// plan: DirectedAllRelationshipsScan because all of them are read
//
// $labels LIST<STRING> the labels, e.g. ["Country"]
// $types LIST<STRING> the types, e.g. ["SHIPS"]
//
// > label STRING which of the labels it starts from
// > type STRING which of the types it is of
// > from ANY key of the node it starts from; null where that has lost it
// > to ANY key of the node it leads to; null where that has none
// > properties MAP what it says
MATCH (sender)-[link]->(receiver)
WHERE type(link) IN $types
UNWIND [label IN labels(sender) WHERE label IN $labels] AS label
RETURN label, type(link) AS type, coalesce(sender.id, sender.iso3, sender.key) AS from,
  coalesce(receiver.id, receiver.iso3, receiver.key) AS to, properties(link) AS properties
