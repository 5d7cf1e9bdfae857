// Lists every mineral with its name and parent.
//
// > id         STRING       mineral id
// > name       STRING       name in English
// > parent     STRING       id of its parent mineral; null for most
//
// plan: NodeByLabelScan because all minerals are listed, a few hundred
MATCH (mineral:Mineral)
RETURN mineral.id AS id,
       mineral.name AS name,
       head(COLLECT { MATCH (mineral)-[:PART_OF]->(parent:Mineral) RETURN parent.id AS parent ORDER BY parent }) AS parent
ORDER BY id
