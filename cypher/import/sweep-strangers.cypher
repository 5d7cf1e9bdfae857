// Deletes nodes of the labels that an import writes that no import stamped, before a key is made that they stand in the way of.
// plan: AllNodesScan because one may be of any of the labels
//
// $labels LIST<STRING> the labels that an import writes, e.g. ["Observation"]
// $stamp STRING how the stamp of an import looks, as a regular expression
// $most INTEGER how many to delete at the most, e.g. 10000
//
// > count INTEGER how many were deleted
MATCH (node)
WHERE any(label IN labels(node) WHERE label IN $labels) AND NOT coalesce(node.run =~ $stamp, false)
WITH node
LIMIT $most
DETACH DELETE node
RETURN count(*) AS count
