// Single points of failure: the countries that most of a target's supply of a mineral passes through, at whatever stage; a chain that meets a country twice counts once.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
// $target STRING ISO 3166-1 alpha-3, e.g. USA
//   :param target => "USA"
// $year INTEGER year of the flows, e.g. 2024
//   :param year => 2024
//
// > iso3 STRING ISO 3166-1 alpha-3; UNKNOWN is not a country and is left out
// > exposure FLOAT share of the target's supply whose chain passes through the country, 0 to 1
MATCH path = (origin:Operation)-[:SUPPLIES*1..3]->(:Operation {id: $mineral + "/use/" + $target})
WHERE all(supplies IN relationships(path) WHERE supplies.year = $year)
  AND NOT EXISTS { (origin)<-[:SUPPLIES {year: $year}]-(:Operation) }
UNWIND [operation IN nodes(path)[..-1] | operation.iso3] AS iso3
WITH DISTINCT path, iso3
WHERE iso3 <> "UNKNOWN"
RETURN iso3 AS iso3,
       sum(reduce(share = 1.0, supplies IN relationships(path) | share * supplies.shareOfInput)) AS exposure
ORDER BY exposure DESC, iso3
LIMIT 25
