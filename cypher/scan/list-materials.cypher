// Every mineral by name, with what it is part of.
//
// > id         STRING       mineral id
// > name       STRING       in English
// > parent     STRING       the mineral it is part of; null for most
//
// plan: NodeByLabelScan because every mineral counts, a few hundred
MATCH (mineral:Mineral)
RETURN mineral.id AS id,
       mineral.name AS name,
       head(COLLECT { MATCH (mineral)-[:PART_OF]->(parent:Mineral) RETURN parent.id AS parent ORDER BY parent }) AS parent
ORDER BY id
