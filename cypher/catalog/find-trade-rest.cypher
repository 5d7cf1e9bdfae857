// Returns the summed trade of the country pairs too small to be listed, for one heading and year.
//
// $id         STRING   key of the row
//
// > kind      STRING   always trade-rest
// > hs6       STRING   heading of the Harmonized System
// > mineral   STRING   mineral id; null for a basket
// > year      INTEGER  year of reference
// > pairs     INTEGER  country pairs summed
// > valueUsd  FLOAT    total value in US dollars
// > edition   STRING   edition id
// > source    MAP      {id, title, publisher, licence, url}
// > table     STRING   file or table of the source
// > row       STRING   line or key in the table
MATCH (rest:TradeRest {id: $id})-[adds:FROM]->(source:Source)
RETURN 'trade-rest' AS kind,
       rest.hs6 AS hs6,
       rest.mineral AS mineral,
       rest.year AS year,
       rest.pairs AS pairs,
       rest.valueUsd AS valueUsd,
       rest.edition AS edition,
       {id: source.id, title: source.title, publisher: source.publisher, licence: source.licence, url: source.url} AS source,
       adds.table AS table,
       adds.row AS row
