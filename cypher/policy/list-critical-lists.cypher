// Lists the loaded lists of critical minerals with their minerals.
//
// > list      STRING        list id, e.g. "US-2025"
// > year      INTEGER       year of the list
// > minerals  LIST<STRING>  ids of its minerals and of their parents, e.g. rare-earths
//
// plan: NodeByLabelScan because all lists are returned, a few
MATCH (list:CriticalList)
RETURN list.id AS list,
       list.year AS year,
       COLLECT { MATCH (list)<-[:LISTED_ON]-(:Mineral)-[:PART_OF*0..1]->(mineral:Mineral) RETURN DISTINCT mineral.id AS id ORDER BY id } AS minerals
ORDER BY list
