// How many relationships the graph holds.
// The count store answers: no relationship is read.
//
// > count INTEGER relationships
MATCH ()-[relationship]->()
RETURN count(relationship) AS count
