// Returns one published figure with its place in the source.
//
// $id        STRING   observation id
//
// > kind     STRING   always observation
// > value    MAP      {low, central, high}, each null where unknown
// > unit     STRING   unit of the value
// > what     STRING   kind of figure, e.g. production
// > mineral  STRING   mineral id; null for figures about a country alone
// > stage    STRING   stage id; null where the figure has none
// > iso3     STRING   ISO 3166-1 alpha-3; null for unnamed output or the world
// > year     INTEGER  year of reference
// > edition  STRING   edition id
// > raw      STRING   text as printed
// > note     STRING   footnotes and the reason for an absent value
// > chosen   BOOLEAN  whether it is the chosen figure for its operation, kind and year
// > source   MAP      {id, title, publisher, licence, url}
// > table    STRING   file or table of the source
// > row      STRING   line or key in the table
MATCH (observation:Observation {id: $id})-[from:FROM]->(source:Source)
RETURN 'observation' AS kind,
       {low: observation.low, central: observation.value, high: observation.high} AS value,
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
