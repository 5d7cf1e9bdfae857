// Lists the minerals that are by-products of others.
// plan: DirectedRelationshipTypeScan because all are listed
//
// > mineral STRING mineral id
MATCH (mineral:Mineral)<-[:HOST_OF]-(:Mineral)
RETURN DISTINCT mineral.id AS mineral
ORDER BY mineral
