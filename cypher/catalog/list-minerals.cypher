// Every mineral with its stages, its lists, and how far its flows can be trusted.
//
// $offset           INTEGER       rows to pass over
// $limit            INTEGER       rows to give at the most
//
// > id              STRING        mineral id
// > name            STRING        name in English
// > symbols         LIST<STRING>  chemical symbols
// > group           STRING        such as battery, rare-earth, industrial
// > parent          STRING        the mineral it is part of; null for most
// > unitBasis       STRING        what its tonnes count: contained, gross, oxide
// > stages          LIST<STRING>  stages with an operation, down the chain
// > lists           LIST<MAP>     lists of critical minerals it stands on, {list, year}
// > judgedTargets   INTEGER       targets whose flows were judged in the latest flow year, small ones apart
// > fitTargets      INTEGER       of these, fit
// > partialTargets  INTEGER       of these, partial
// > flowYear        INTEGER       the latest year with judged flows; null where there are none
//
// plan: NodeByLabelScan because a list of all minerals is asked for, some 100
MATCH (mineral:Mineral)
WITH mineral
ORDER BY mineral.id
SKIP $offset
LIMIT $limit
OPTIONAL MATCH (mineral)<-[:OF]-(judged:Fitness)
WHERE judged.target <> 'ANY'
WITH mineral, max(judged.year) AS flowYear
RETURN mineral.id AS id,
       mineral.name AS name,
       mineral.symbols AS symbols,
       mineral.mineralGroup AS group,
       head([(mineral)-[:PART_OF]->(parent:Mineral) | parent.id]) AS parent,
       mineral.unitBasis AS unitBasis,
       COLLECT {
         MATCH (mineral)<-[:OF]-(operation:Operation)-[:AT]->(stage:Stage)
         WITH DISTINCT stage
         ORDER BY stage.position
         RETURN stage.id AS id
       } AS stages,
       COLLECT {
         MATCH (mineral)-[listed:LISTED_ON]->(list:CriticalList)
         RETURN {list: list.id, year: list.year} AS entry
         ORDER BY list.id, listed.name
       } AS lists,
       COUNT { (mineral)<-[:OF]-(fitness:Fitness {year: flowYear}) WHERE NOT coalesce(fitness.small, false) } AS judgedTargets,
       COUNT { (mineral)<-[:OF]-(fitness:Fitness {year: flowYear, status: "fit"}) WHERE NOT coalesce(fitness.small, false) } AS fitTargets,
       COUNT { (mineral)<-[:OF]-(fitness:Fitness {year: flowYear, status: "partial"}) WHERE NOT coalesce(fitness.small, false) } AS partialTargets,
       flowYear
ORDER BY id
