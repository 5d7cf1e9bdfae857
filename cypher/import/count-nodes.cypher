// How many nodes the graph holds.
// plan: the count store answers, no node is read.
//
// > count INTEGER nodes
MATCH (node)
RETURN count(node) AS count
