// Lists the minerals of one application, largest share first. Each mineral and source has its own row.
//
// $id          STRING   application id, e.g. "batteries"
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
MATCH (mineral:Mineral)-[usedIn:USED_IN]->(application:Application {id: $id})
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
ORDER BY coalesce(share, -1.0) DESC, evidence
