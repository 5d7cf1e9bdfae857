// Counts the nodes by labels, most first, in a database without any import. Returns no row where an import has started.
// plan: AllNodesScan because a foreign node may have any label
//
// $stamp STRING regular expression for an import run id; countries keep one even if the Dataset node was deleted
//
// > labels LIST<STRING> labels of the nodes
// > count INTEGER number of nodes
MATCH (node)
WHERE NOT EXISTS { (:Dataset {id: 'lodegraph'}) }
  AND NOT EXISTS { MATCH (country:Country) WHERE country.iso3 IS NOT NULL AND country.run =~ $stamp }
RETURN labels(node) AS labels, count(*) AS count
ORDER BY count DESC, labels
