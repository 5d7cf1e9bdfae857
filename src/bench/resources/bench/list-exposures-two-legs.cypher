// The exposure of every target of minerals with two legs to every operation and to every country: what each refiner is fed once, then the
// targets.
//
// $networks          LIST<MAP>     {mineral, year}
//
// > target           STRING        operation id of the use, e.g. "cobalt/use/KOR"
// > countries        LIST<STRING>  ISO 3166-1 alpha-3
// > countryExposures LIST<FLOAT>   of each, 0 to 1; a chain that meets a country twice counts once
// > operations       LIST<LIST<STRING>> operation ids, country by country
// > exposures        LIST<LIST<FLOAT>>  of each, 0 to 1
UNWIND $networks AS network
MATCH (refiner:Operation {mineral: network.mineral, stage: 'refining'})
CALL (refiner, network) {
  MATCH (refiner)<-[link:SUPPLIES]-(operation:Operation)
  WHERE link.year = network.year
  WITH operation, sum(link.shareOfInput) AS share
  RETURN collect(operation.id) AS ids, collect(operation.iso3) AS countries, collect(share) AS shares
}
MATCH (refiner)-[link:SUPPLIES]->(use:Operation {stage: 'use'})
WHERE link.year = network.year
WITH use, refiner.id AS id, refiner.iso3 AS iso3, link.tonnes AS tonnes, ids, countries, shares
WITH use, sum(tonnes) AS demand, collect({id: id, iso3: iso3, tonnes: tonnes, ids: ids, countries: countries, shares: shares}) AS inputs
CALL (inputs, demand) {
  UNWIND inputs AS input
  WITH input, input.tonnes / demand AS carried
  UNWIND range(-1, size(input.ids) - 1) AS i
  WITH input, carried, i, CASE i WHEN -1 THEN input.iso3 ELSE input.countries[i] END AS iso3
  WITH CASE i WHEN -1 THEN input.id ELSE input.ids[i] END AS id, iso3,
       CASE i WHEN -1 THEN carried ELSE carried * input.shares[i] END AS carried,
       CASE WHEN i >= 0 AND iso3 = input.iso3 THEN 0.0 ELSE 1.0 END AS fresh
  WITH id, iso3, sum(carried) AS carried, sum(carried * fresh) AS fresh
  WITH iso3, collect(id) AS ids, collect(carried) AS exposures, sum(fresh) AS countryExposure
  RETURN collect(iso3) AS countries, collect(countryExposure) AS countryExposures, collect(ids) AS operations,
         collect(exposures) AS exposures
}
RETURN use.id AS target, countries, countryExposures, operations, exposures
