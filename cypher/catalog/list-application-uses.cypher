// The minerals of one application, one row for each mineral and source, the largest share first.
//
// $id          STRING   application id, e.g. "batteries"
//
// > id         STRING   application id
// > name       STRING   its name in English
// > mineral    STRING   mineral id
// > share      FLOAT    of the mineral's use, 0 to 1; null where the source prints none
// > year       INTEGER  year of reference
// > sector     STRING   NACE division of the using industry; null where none is assigned
// > sectorName STRING   its name; null where none is assigned
// > printed    STRING   the application as printed
// > edition    STRING   edition id
// > note       STRING   what the share is a share of, or why there is none; null for nothing
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
