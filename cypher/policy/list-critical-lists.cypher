// The lists of critical minerals that are loaded, each with its minerals.
//
// > list      STRING        list id, e.g. "US-2025"
// > year      INTEGER       year of the list
// > minerals  LIST<STRING>  ids of the minerals on it, and of what one of them is part of, such as rare-earths
//
// plan: NodeByLabelScan because all lists are asked for, a few
MATCH (list:CriticalList)
RETURN list.id AS list,
       list.year AS year,
       COLLECT { MATCH (list)<-[:LISTED_ON]-(:Mineral)-[:PART_OF*0..1]->(mineral:Mineral) RETURN DISTINCT mineral.id AS id ORDER BY id } AS minerals
ORDER BY list
