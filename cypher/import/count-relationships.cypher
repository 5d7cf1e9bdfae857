// How many relationships the graph holds.
// plan: the count store answers, no relationship is read.
//
// > count INTEGER relationships
MATCH ()-[relationship]->()
RETURN count(relationship) AS count
