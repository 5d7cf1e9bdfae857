// Lists the shares of one importer's supply of a mineral, grouped by the countries on the chain outside a set.
//
// $importers   LIST<STRING>  countries that make up the target, e.g. ["DEU"]
// $states      LIST<STRING>  ISO 3166-1 alpha-3 codes of the countries inside
// $mineral     STRING        mineral id, e.g. "cobalt"
// $stage       STRING        stage at which operations count as outside; null for every stage except use
// $year        INTEGER       flow year
//
// > countries  LIST<STRING>  countries outside, upstream first, once for each stage; empty where the whole chain is inside
// > share      FLOAT         share of the importer's supply; untraced supply counts as inside
MATCH (use:Operation {mineral: $mineral, stage: 'use'})<-[last:SUPPLIES {year: $year}]-(third:Operation)
WHERE use.iso3 IN $importers
WITH third, sum(last.tonnes) AS tonnes
OPTIONAL MATCH (third)<-[feed:SUPPLIES {year: $year}]-(second:Operation)
OPTIONAL MATCH (second)<-[ore:SUPPLIES {year: $year}]-(first:Operation)
WITH third, tonnes,
     coalesce(feed.shareOfInput, 1.0) * coalesce(ore.shareOfInput, 1.0) AS part,
     [operation IN [first, second, third]
       WHERE operation IS NOT NULL
         AND NOT operation.iso3 IN $states
         AND operation.iso3 <> 'UNKNOWN'
         AND coalesce(operation.stage = $stage, true)
       | operation.iso3] AS countries
WITH third, tonnes, countries, sum(part) AS part
WITH collect({operation: third.id, countries: countries, tonnes: tonnes * part}) AS chains,
     collect(DISTINCT {operation: third.id, tonnes: tonnes}) AS makers
WITH chains, reduce(sum = 0.0, maker IN makers | sum + maker.tonnes) AS demandTonnes
UNWIND chains AS chain
WITH chain.countries AS countries, sum(chain.tonnes) AS tonnes, demandTonnes
WHERE demandTonnes > 0 AND tonnes > 0
RETURN countries AS countries,
       tonnes / demandTonnes AS share
ORDER BY share DESC, countries
