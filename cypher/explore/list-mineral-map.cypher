// Lists the flows of a mineral from mine to use, largest first, for a map.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
// $year INTEGER year of the flows, e.g. 2024
//   :param year => 2024
// $flows INTEGER maximum number of flows, e.g. 40
//   :param flows => 40
//
// > path ANY two operations with the flow between them
MATCH path = (:Operation {mineral: $mineral})-[supplies:SUPPLIES]->(:Operation)
WHERE supplies.year = $year
RETURN path AS path
ORDER BY supplies.tonnes DESC, supplies.key
LIMIT $flows
