// Lists printed market prices that convert to US dollars a tonne.
// Rows are ordered by mineral, stage and series, newest first.
//
// $mineral       STRING   mineral id, e.g. "cobalt"; null for every mineral
// $offset        INTEGER  rows to skip
// $limit         INTEGER  maximum number of rows
//
// > mineral      STRING   mineral id
// > stage        STRING   stage that makes the product; null where the source does not say
// > series       STRING   statistic as printed
// > year         INTEGER  year of reference
// > usdPerTonne  FLOAT    US dollars a tonne; a price per metric ton unit (10 kg of content) is multiplied by 100
// > raw          STRING   figure as printed
// > unit         STRING   unit as loaded
// > massBasis    STRING   content that the tonne counts: contained, gross or oxide; null where not stated
// > flowBasis    STRING   content that the tonnes of the mineral's flows usually count
// > basis        STRING   reported or estimated
// > edition      STRING   edition id
// > evidence     STRING   observation id, for /evidence
// > note         STRING   footnotes; null for none
MATCH (price:Observation {kind: 'price'})
WHERE ($mineral IS NULL OR price.mineral = $mineral)
  AND price.value IS NOT NULL
  AND price.unit IN ['USD/t', 'USD/mtu']
MATCH (mineral:Mineral {id: price.mineral})
RETURN price.mineral AS mineral,
       price.stage AS stage,
       price.form AS series,
       price.year AS year,
       price.value * CASE price.unit WHEN 'USD/mtu' THEN 100.0 ELSE 1.0 END AS usdPerTonne,
       price.raw AS raw,
       price.unit AS unit,
       price.unitBasis AS massBasis,
       mineral.unitBasis AS flowBasis,
       price.basis AS basis,
       price.edition AS edition,
       price.id AS evidence,
       price.note AS note
ORDER BY mineral, stage, series, year DESC, edition DESC, evidence
SKIP $offset
LIMIT $limit
