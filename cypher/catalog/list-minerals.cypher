// Lists every mineral with its stages, critical lists and flow fitness.
//
// $mineral          STRING        mineral id, e.g. "cobalt"; null for every mineral
// $offset           INTEGER       rows to skip
// $limit            INTEGER       maximum number of rows
//
// > id              STRING        mineral id
// > name            STRING        name in English
// > symbols         LIST<STRING>  chemical symbols
// > group           STRING        group, e.g. battery, rare-earth, industrial
// > parent          STRING        id of its parent mineral; null for most
// > unitBasis       STRING        content that its tonnes count: contained, gross or oxide
// > stages          LIST<STRING>  stages with an operation, upstream first
// > lists           LIST<MAP>     {list, year} of each list of critical minerals that includes it
// > judgedTargets   INTEGER       targets with a fitness verdict in the latest flow year, except small ones
// > fitTargets      INTEGER       number of these that are fit
// > partialTargets  INTEGER       number of these that are partial
// > flowYear        INTEGER       latest year with fitness verdicts; null for none
//
// plan: NodeByLabelScan because all minerals may be listed, some 100
MATCH (mineral:Mineral)
WHERE $mineral IS NULL OR mineral.id = $mineral
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
       COUNT { (mineral)<-[:OF]-(fitness:Fitness {year: flowYear, status: 'fit'}) WHERE NOT coalesce(fitness.small, false) } AS fitTargets,
       COUNT { (mineral)<-[:OF]-(fitness:Fitness {year: flowYear, status: 'partial'}) WHERE NOT coalesce(fitness.small, false) } AS partialTargets,
       flowYear
ORDER BY id
