// Counts nodes with import labels that no import has written, by labels. Another program created them.
// plan: AllNodesScan because an unstamped node may have any of the labels
//
// $labels LIST<STRING> labels that an import writes, e.g. ["Observation"]
// $stamp STRING regular expression for an import run id
//
// > labels LIST<STRING> labels of the nodes
// > count INTEGER number of nodes
MATCH (node)
WHERE any(label IN labels(node) WHERE label IN $labels) AND NOT coalesce(node.run =~ $stamp, false)
RETURN labels(node) AS labels, count(*) AS count
ORDER BY count DESC, labels
