// The trade of one heading and year that is added up, because its pairs of countries are too small to be listed.
//
// $id         STRING   key of the row
//
// > hs6       STRING   heading of the Harmonized System
// > mineral   STRING   mineral id; null for a basket
// > year      INTEGER  year of reference
// > pairs     INTEGER  pairs of countries that are added up
// > valueUsd  FLOAT    their value in US dollars
// > edition   STRING   edition id
// > source    MAP      {id, title, publisher, licence, url}
// > table     STRING   file or table of the source
// > row       STRING   line or key there
MATCH (rest:TradeRest {id: $id})-[adds:FROM]->(source:Source)
RETURN rest.hs6 AS hs6,
       rest.mineral AS mineral,
       rest.year AS year,
       rest.pairs AS pairs,
       rest.valueUsd AS valueUsd,
       rest.edition AS edition,
       {id: source.id, title: source.title, publisher: source.publisher, licence: source.licence, url: source.url} AS source,
       adds.table AS table,
       adds.row AS row
