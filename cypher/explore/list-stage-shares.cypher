// Lists each country's share of the newest known output of a mineral at one stage.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
// $stage STRING extraction, intermediate or refining
//   :param stage => "refining"
//
// > country STRING name in English
// > tonnes FLOAT newest output, tonnes of contained metal
// > share FLOAT share of the sum of these rows, 0 to 1
// > year INTEGER year of the output
MATCH (operation:Operation {mineral: $mineral, stage: $stage})-[:PART_OF]->(:Market)-[:IN]->(country:Country)
WHERE operation.outputTonnes > 0
WITH collect({operation: operation, country: country}) AS rows, sum(operation.outputTonnes) AS total
UNWIND rows AS row
RETURN row.country.name AS country,
       row.operation.outputTonnes AS tonnes,
       row.operation.outputTonnes / total AS share,
       row.operation.latestYear AS year
ORDER BY share DESC, country
