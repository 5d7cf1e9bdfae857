// Counts all nodes by label, and all relationships by start label and type.
// It reads all of them, for servers that reserve the count store of get-counts for administrators.
// plan: AllNodesScan because all of them are counted
// plan: DirectedAllRelationshipsScan because all of them are counted
//
// > name STRING label, or start label and type, e.g. "Market SHIPS"
// > count INTEGER number of nodes or relationships
CALL () {
  MATCH (node)
  UNWIND labels(node) AS label
  RETURN label AS name, count(*) AS count
  UNION ALL
  MATCH (sender)-[link]->()
  UNWIND labels(sender) AS label
  RETURN label + ' ' + type(link) AS name, count(*) AS count
}
RETURN name AS name, count AS count
ORDER BY name
