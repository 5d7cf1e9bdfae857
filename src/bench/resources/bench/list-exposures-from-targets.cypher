// The same as list-exposures-two-legs, begun at the targets, with one part of a union for each leg.
//
// $networks          LIST<MAP>     {mineral, year}
//
// > target           STRING        operation id of the use, e.g. "cobalt/use/KOR"
// > countries        LIST<STRING>  ISO 3166-1 alpha-3
// > countryExposures LIST<FLOAT>   of each, 0 to 1; a chain that meets a country twice counts once
// > operations       LIST<LIST<STRING>> operation ids, country by country
// > exposures        LIST<LIST<FLOAT>>  of each, 0 to 1
UNWIND $networks AS network
MATCH (use:Operation {mineral: network.mineral, stage: 'use'})<-[link:SUPPLIES]-(source:Operation)
WHERE link.year = network.year
WITH network, use, collect({source: source, iso3: source.iso3, tonnes: link.tonnes}) AS inputs, sum(link.tonnes) AS demand
CALL (network, inputs, demand) {
  UNWIND inputs AS input
  RETURN input.source AS operation, input.tonnes / demand AS carried, input.tonnes / demand AS fresh
  UNION ALL
  UNWIND inputs AS input
  WITH network, input.source AS first, input.iso3 AS below, input.tonnes / demand AS share
  MATCH (first)<-[link:SUPPLIES]-(operation:Operation)
  WHERE link.year = network.year
  WITH operation, share * link.shareOfInput AS share, operation.iso3 = below AS met
  RETURN operation, sum(share) AS carried, sum(CASE WHEN met THEN 0.0 ELSE share END) AS fresh
}
WITH use, operation.iso3 AS iso3, operation.id AS id, sum(carried) AS carried, sum(fresh) AS fresh
WITH use, iso3, collect(id) AS ids, collect(carried) AS carried, sum(fresh) AS exposure
RETURN use.id AS target, collect(iso3) AS countries, collect(exposure) AS countryExposures, collect(ids) AS operations,
       collect(carried) AS exposures
