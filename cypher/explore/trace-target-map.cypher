// Traces the chains that carry most of a target's supply of a mineral, from origin to use.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
// $target STRING ISO 3166-1 alpha-3, e.g. USA
//   :param target => "USA"
// $year INTEGER year of the flows, e.g. 2024
//   :param year => 2024
// $chains INTEGER maximum number of chains, e.g. 20
//   :param chains => 20
//
// > path ANY chain of operations
// > share FLOAT share of the target's supply, 0 to 1
MATCH path = (origin:Operation)-[:SUPPLIES*1..3]->(:Operation {id: $mineral + '/use/' + $target})
WHERE all(supplies IN relationships(path) WHERE supplies.year = $year)
  AND NOT EXISTS { (origin)<-[:SUPPLIES {year: $year}]-(:Operation) }
RETURN path AS path,
       reduce(share = 1.0, supplies IN relationships(path) | share * supplies.shareOfInput) AS share
ORDER BY share DESC, [operation IN nodes(path) | operation.id]
LIMIT $chains
