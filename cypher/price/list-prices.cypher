// Market prices that can be told in US dollars a tonne, as printed, by mineral, stage and series, newest first.
//
// $mineral       STRING   mineral id, e.g. "cobalt"; null for every mineral
// $offset        INTEGER  rows to pass over
// $limit         INTEGER  rows to give at the most
//
// > mineral      STRING   mineral id
// > stage        STRING   the stage that makes the good; null where the source does not tell
// > series       STRING   the statistic as printed
// > year         INTEGER  year of reference
// > usdPerTonne  FLOAT    US dollars a tonne; a price a metric ton unit (10 kg of content) is times 100
// > raw          STRING   the figure as printed
// > unit         STRING   the unit that it is loaded in
// > massBasis    STRING   what the tonne counts: contained, gross or oxide; null where it is not told
// > flowBasis    STRING   what the tonnes of the mineral's flows count as a rule
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
