// Ranks the countries on a target's chains of a mineral by exposure, over all stages.
// A chain that passes a country twice counts once.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
// $target STRING ISO 3166-1 alpha-3, e.g. USA
//   :param target => "USA"
// $year INTEGER year of the flows, e.g. 2024
//   :param year => 2024
//
// > iso3 STRING ISO 3166-1 alpha-3; UNKNOWN is excluded
// > exposure FLOAT share of the target's supply on chains through the country, 0 to 1
MATCH path = (origin:Operation)-[:SUPPLIES*1..3]->(:Operation {id: $mineral + '/use/' + $target})
WHERE all(supplies IN relationships(path) WHERE supplies.year = $year)
  AND NOT EXISTS { (origin)<-[:SUPPLIES {year: $year}]-(:Operation) }
UNWIND [operation IN nodes(path)[..-1] | operation.iso3] AS iso3
WITH DISTINCT path, iso3
WHERE iso3 <> 'UNKNOWN'
RETURN iso3 AS iso3,
       sum(reduce(share = 1.0, supplies IN relationships(path) | share * supplies.shareOfInput)) AS exposure
ORDER BY exposure DESC, iso3
LIMIT 25
