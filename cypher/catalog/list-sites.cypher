// Lists mines, smelters, refineries and plants by id, with their operations.
//
// $id                  STRING        site id, e.g. "ICMM00026"; null for every site
// $mineral             STRING        id of a mineral that the site produces, e.g. "cobalt"; null for every mineral
// $iso3                STRING        ISO 3166-1 alpha-3; null for every country
// $joined              BOOLEAN       true for sites with an operation, false for sites without; null for all
// $offset              INTEGER       rows to skip
// $limit               INTEGER       maximum number of rows
//
// > id                 STRING        site id
// > name               STRING        name as given by the source
// > otherNames         LIST<STRING>  other names of the site and of its group
// > kind               STRING        mine, plant, smelter, refinery, steel-plant; several joined by +
// > iso3               STRING        ISO 3166-1 alpha-3
// > latitude           FLOAT         degrees north
// > longitude          FLOAT         degrees east
// > confidence         STRING        high, moderate or very-low
// > minerals           LIST<STRING>  ids of the minerals it produces, main one first
// > commodities        LIST<STRING>  commodities as printed, main one first
// > operations         LIST<STRING>  ids of its operations
// > unmatched          LIST<MAP>     {what, reason}: commodities and stages without an operation
// > owner              STRING        always null: no source names owners
// > controllingCountry STRING        always null: no source names owners
// > edition            STRING        edition id of the source that lists it
//
// plan: NodeByLabelScan because there are a few thousand sites, and any filter may be absent
MATCH (site:Site)
WHERE ($id IS NULL OR site.id = $id)
  AND ($mineral IS NULL OR $mineral IN site.minerals)
  AND ($iso3 IS NULL OR site.iso3 = $iso3)
  AND ($joined IS NULL OR $joined = EXISTS { (site)-[:PART_OF]->(:Operation) })
WITH site
ORDER BY site.id
SKIP $offset
LIMIT $limit
RETURN site.id AS id,
       site.name AS name,
       site.otherNames AS otherNames,
       site.kind AS kind,
       site.iso3 AS iso3,
       site.latitude AS latitude,
       site.longitude AS longitude,
       site.confidence AS confidence,
       site.minerals AS minerals,
       [site.primaryCommodity] + CASE WHEN site.secondaryCommodity IS NULL THEN [] ELSE [site.secondaryCommodity] END + site.otherCommodities AS commodities,
       COLLECT { MATCH (site)-[:PART_OF]->(operation:Operation) RETURN operation.id AS id ORDER BY id } AS operations,
       [text IN site.unmatched | {what: substring(text, 0, size(text) - size(last(split(text, '='))) - 1), reason: last(split(text, '='))}] AS unmatched,
       null AS owner,
       null AS controllingCountry,
       head([(site)-[:FROM]->(source:Source) | source.id]) AS edition
ORDER BY id
