// How many nodes the graph holds.
// The count store answers: no node is read.
//
// > count INTEGER nodes
MATCH (node)
RETURN count(node) AS count
