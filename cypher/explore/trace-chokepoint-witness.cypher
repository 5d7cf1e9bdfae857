// Traces the witness path of a chokepoint: the chain to a target with the largest product of shares.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
// $operation STRING operation id, e.g. cobalt/refining/CHN
//   :param operation => "cobalt/refining/CHN"
// $target STRING ISO 3166-1 alpha-3, e.g. USA
//   :param target => "USA"
// $year INTEGER year of the flows, e.g. 2024
//   :param year => 2024
//
// > path ANY chain from its origin to use in the target
// > share FLOAT share of the target's supply, 0 to 1
MATCH path = (origin:Operation)-[:SUPPLIES*0..2]->(:Operation {id: $operation})-[:SUPPLIES*1..3]->(:Operation {id: $mineral + '/use/' + $target})
WHERE all(supplies IN relationships(path) WHERE supplies.year = $year)
  AND NOT EXISTS { (origin)<-[:SUPPLIES {year: $year}]-(:Operation) }
RETURN path AS path,
       reduce(share = 1.0, supplies IN relationships(path) | share * supplies.shareOfInput) AS share
ORDER BY share DESC, [operation IN nodes(path) | operation.id]
LIMIT 1
