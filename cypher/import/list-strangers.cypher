// Nodes of the labels that an import writes that no import stamped: somebody else made them.
// plan: AllNodesScan because one may be of any of the labels
//
// $labels LIST<STRING> the labels that an import writes, e.g. ["Observation"]
// $stamp STRING how the stamp of an import looks, as a regular expression
//
// > labels LIST<STRING> the nodes' labels
// > count INTEGER nodes
MATCH (node)
WHERE any(label IN labels(node) WHERE label IN $labels) AND NOT coalesce(node.run =~ $stamp, false)
RETURN labels(node) AS labels, count(*) AS count
ORDER BY count DESC, labels
