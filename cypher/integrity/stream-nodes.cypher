// Every node of some labels with all that it says, to be worked into a digest as it comes.
// plan: AllNodesScan because all of them are read
//
// $labels LIST<STRING> the labels, e.g. ["Country"]
//
// > label STRING which of them it is of
// > properties MAP what it says
MATCH (node)
UNWIND [label IN labels(node) WHERE label IN $labels] AS label
RETURN label, properties(node) AS properties
