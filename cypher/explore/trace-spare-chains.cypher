// Traces the chains to a target that avoid a country and have spare capacity, the widest first.
// GET /api/v1/routes adds the capacity that the exclusion frees, and shares it among the routes.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
// $target STRING ISO 3166-1 alpha-3, e.g. USA
//   :param target => "USA"
// $exclude STRING ISO 3166-1 alpha-3 of the country to avoid, e.g. CHN
//   :param exclude => "CHN"
// $year INTEGER year of the flows, e.g. 2024
//   :param year => 2024
//
// > path ANY chain of operations; of several forms between two of them, one is drawn
// > spareTonnes FLOAT least spare capacity of its operations and links, in tonnes that reach use
MATCH path = (origin:Operation)-[:SUPPLIES*1..3]->(:Operation {id: $mineral + '/use/' + $target})
WHERE all(supplies IN relationships(path) WHERE supplies.year = $year)
  AND none(operation IN nodes(path)[..-1] WHERE operation.iso3 = $exclude)
  AND NOT EXISTS { (origin)<-[:SUPPLIES {year: $year}]-(:Operation) }
WITH path, reduce(least = origin.spareTonnes, part IN relationships(path) + nodes(path)[..-1] |
  CASE WHEN part.spareTonnes < least THEN part.spareTonnes ELSE least END) AS spareTonnes
WHERE spareTonnes > 0
WITH [operation IN nodes(path) | operation.id] AS operations, spareTonnes, head(collect(path)) AS path
RETURN path AS path,
       spareTonnes AS spareTonnes
ORDER BY spareTonnes DESC, operations
LIMIT 20
