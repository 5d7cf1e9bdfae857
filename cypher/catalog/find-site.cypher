// Returns one mine, smelter, refinery or plant with its operations.
//
// $id                 STRING        site id, e.g. "ICMM00026"
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
MATCH (site:Site {id: $id})
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
