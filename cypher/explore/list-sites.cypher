// Lists the mines, smelters and refineries of a mineral in a country, with their operations.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
// $target STRING ISO 3166-1 alpha-3, e.g. COD
//   :param target => "COD"
//
// > site STRING name as given by the source
// > kind STRING mine, plant, smelter, refinery, steel-plant; several joined by +
// > confidence STRING high, moderate or very-low
// > latitude FLOAT degrees north
// > longitude FLOAT degrees east
// > operations LIST<STRING> ids of its operations
MATCH (site:Site)-[:PART_OF]->(:Operation {iso3: $target, mineral: $mineral})
WITH DISTINCT site
RETURN site.name AS site,
       site.kind AS kind,
       site.confidence AS confidence,
       site.latitude AS latitude,
       site.longitude AS longitude,
       COLLECT { MATCH (site)-[:PART_OF]->(operation:Operation) RETURN operation.id AS id ORDER BY id } AS operations
ORDER BY site, latitude
