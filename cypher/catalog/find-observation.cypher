// One published figure with the place where it is printed.
//
// $id        STRING   observation id
//
// > value    MAP      {low, central, high}, each null where it is not known
// > unit     STRING   unit of the value
// > what     STRING   what is measured, such as production
// > mineral  STRING   mineral id; null for figures about a country alone
// > stage    STRING   stage id; null where the figure has none
// > iso3     STRING   ISO 3166-1 alpha-3; null for a rest or the world
// > year     INTEGER  year of reference
// > edition  STRING   edition id
// > raw      STRING   the text as printed
// > note     STRING   footnotes, and why a value is absent
// > chosen   BOOLEAN  whether it is the one taken for its operation, kind and year
// > source   MAP      {id, title, publisher, licence, url}
// > table    STRING   file or table of the source
// > row      STRING   line or key there
MATCH (observation:Observation {id: $id})-[from:FROM]->(source:Source)
RETURN {low: observation.low, central: observation.value, high: observation.high} AS value,
       observation.unit AS unit,
       observation.kind AS what,
       observation.mineral AS mineral,
       observation.stage AS stage,
       observation.iso3 AS iso3,
       observation.year AS year,
       observation.edition AS edition,
       observation.raw AS raw,
       observation.note AS note,
       observation.chosen AS chosen,
       {id: source.id, title: source.title, publisher: source.publisher, licence: source.licence, url: source.url} AS source,
       from.table AS table,
       from.row AS row
