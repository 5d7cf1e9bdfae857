// Deletes dependences, before they are derived again.
// plan: DirectedRelationshipTypeScan because every dependence is deleted
//
// $most INTEGER maximum number of dependences to delete at a time, e.g. 10000
//
// > count INTEGER dependences deleted
MATCH (:Market|RestrictedMarket)-[depends:DEPENDS_ON]->()
WITH depends
LIMIT $most
DELETE depends
RETURN count(*) AS count
