// Lists a bloc's share of the newest known output of a mineral, by stage. Only direct member states count.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
// $bloc STRING bloc id, e.g. ministerial-2026
//   :param bloc => "ministerial-2026"
//
// > stage STRING extraction, intermediate or refining
// > share FLOAT share of the output of all operations with an output, 0 to 1
// > members ANY members with an output, largest first
MATCH (operation:Operation)-[:OF]->(:Mineral {id: $mineral})
WHERE operation.outputTonnes > 0 AND operation.stage <> 'use'
WITH operation, EXISTS { (operation)-[:PART_OF]->(:Market)-[:IN]->(:Country)-[:MEMBER_OF]->(:Bloc {id: $bloc}) } AS inside
ORDER BY operation.outputTonnes DESC
RETURN operation.stage AS stage,
       sum(CASE WHEN inside THEN operation.outputTonnes ELSE 0.0 END) / sum(operation.outputTonnes) AS share,
       collect(CASE WHEN inside THEN operation.iso3 END) AS members
ORDER BY stage
