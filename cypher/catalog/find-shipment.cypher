// Returns one trade flow as reported by its statistic.
//
// $id            STRING   shipment key
//
// > kind         STRING   always shipment
// > exporter     STRING   ISO 3166-1 alpha-3
// > importer     STRING   ISO 3166-1 alpha-3
// > hs6          STRING   heading of the Harmonized System
// > mineral      STRING   mineral id; null for a basket
// > stage        STRING   stage id; null where the code has none
// > form         STRING   form; null where the code has none
// > year         INTEGER  year of reference
// > grossTonnes  FLOAT    weight; null where not reported
// > tonnes       FLOAT    contained tonnes; null where no factor is known
// > valueUsd     FLOAT    value in US dollars; null where not reported
// > edition      STRING   edition id
// > source       MAP      {id, title, publisher, licence, url}
// > table        STRING   file or table of the source
// > row          STRING   line or key in the table
MATCH (exporter:Market)-[ships:SHIPS {key: $id}]->(importer:Market)
MATCH (source:Source {id: ships.source})
RETURN 'shipment' AS kind,
       exporter.iso3 AS exporter,
       importer.iso3 AS importer,
       ships.hs6 AS hs6,
       ships.mineral AS mineral,
       ships.stage AS stage,
       ships.form AS form,
       ships.year AS year,
       ships.grossTonnes AS grossTonnes,
       ships.tonnes AS tonnes,
       ships.valueUsd AS valueUsd,
       ships.edition AS edition,
       {id: source.id, title: source.title, publisher: source.publisher, licence: source.licence, url: source.url} AS source,
       ships.table AS table,
       ships.row AS row
