// Deletes nodes with import labels that no import has written.
// It runs before a constraint that they would block is created.
// plan: AllNodesScan because an unstamped node may have any of the labels
//
// $labels LIST<STRING> labels that an import writes, e.g. ["Observation"]
// $stamp STRING regular expression for an import run id
// $most INTEGER maximum number to delete, e.g. 10000
//
// > count INTEGER number deleted
MATCH (node)
WHERE any(label IN labels(node) WHERE label IN $labels) AND NOT coalesce(node.run =~ $stamp, false)
WITH node
LIMIT $most
DETACH DELETE node
RETURN count(*) AS count
