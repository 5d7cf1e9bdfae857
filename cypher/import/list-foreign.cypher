// The nodes of a database in which no import has begun, by labels, most first; nothing where one has.
// plan: AllNodesScan because it may be of any label
//
// $stamp STRING how the stamp of an import looks, as a regular expression: where the node Dataset was deleted, the countries still bear one
//
// > labels LIST<STRING> the nodes' labels
// > count INTEGER nodes
MATCH (node)
WHERE NOT EXISTS { (:Dataset {id: 'lodegraph'}) }
  AND NOT EXISTS { MATCH (country:Country) WHERE country.iso3 IS NOT NULL AND country.run =~ $stamp }
RETURN labels(node) AS labels, count(*) AS count
ORDER BY count DESC, labels
