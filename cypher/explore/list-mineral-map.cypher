// The map of a mineral: who feeds whom from mine to use, the thickest flows first.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
// $year INTEGER year of the flows, e.g. 2024
//   :param year => 2024
// $least FLOAT leave out flows below this share of the receiver's input, e.g. 0.05
//   :param least => 0.05
//
// > path ANY two operations and the flow between them
MATCH path = (:Operation {mineral: $mineral})-[supplies:SUPPLIES]->(:Operation)
WHERE supplies.year = $year AND supplies.shareOfInput >= $least
RETURN path AS path
ORDER BY supplies.tonnes DESC, supplies.key
LIMIT 300
