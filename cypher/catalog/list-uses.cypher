// Lists the uses of minerals by application and source, the largest share of a mineral first. Those of one application
// are ordered by share alone.
//
// $application STRING   application id, e.g. "batteries"; null for every application
// $mineral     STRING   mineral id, e.g. "cobalt", its members included; null for every mineral
// $offset      INTEGER  rows to skip
// $limit       INTEGER  maximum number of rows
//
// > id         STRING   application id
// > name       STRING   name in English
// > mineral    STRING   mineral id
// > share      FLOAT    share of the mineral's use, 0 to 1; null where the source prints none
// > year       INTEGER  year of reference
// > sector     STRING   NACE division of the using industry; null where none is assigned
// > sectorName STRING   its name; null where none is assigned
// > printed    STRING   application as printed
// > edition    STRING   edition id
// > note       STRING   base of the share, or the reason for its absence; null for none
// > evidence   STRING   id for /evidence
//
// plan: DirectedRelationshipTypeScan because there are a few hundred uses, and the mineral may be absent
MATCH (mineral:Mineral)-[usedIn:USED_IN]->(application:Application)
WHERE ($application IS NULL OR application.id = $application)
  AND ($mineral IS NULL OR mineral.id = $mineral OR EXISTS { (mineral)-[:PART_OF]->(:Mineral {id: $mineral}) })
RETURN application.id AS id,
       application.name AS name,
       mineral.id AS mineral,
       usedIn.share AS share,
       usedIn.year AS year,
       usedIn.sector AS sector,
       usedIn.sectorName AS sectorName,
       usedIn.printed AS printed,
       usedIn.edition AS edition,
       usedIn.note AS note,
       usedIn.key AS evidence
ORDER BY CASE WHEN $application IS NULL THEN mineral END, coalesce(share, -1.0) DESC, evidence
SKIP $offset
LIMIT $limit
