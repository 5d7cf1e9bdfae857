// Streams every node with one of the labels, with all its properties, for a digest.
// plan: AllNodesScan because all of them are read
//
// $labels LIST<STRING> labels, e.g. ["Country"]
//
// > label STRING label of the node
// > properties MAP all its properties
MATCH (node)
UNWIND [label IN labels(node) WHERE label IN $labels] AS label
RETURN label, properties(node) AS properties
