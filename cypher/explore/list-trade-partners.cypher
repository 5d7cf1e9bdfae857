// Lists a country's trade partners for a mineral, as reported by statistics.
// A re-export hub looks like a producer here.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
// $target STRING ISO 3166-1 alpha-3, e.g. USA
//   :param target => "USA"
// $year INTEGER year of the flows, e.g. 2024
//   :param year => 2024
//
// > direction STRING to (exports) or from (imports)
// > partner STRING name in English
// > tonnes FLOAT tonnes of contained metal; null where the content is unknown
// > valueUsd FLOAT US dollars
MATCH (market:Market {id: $mineral + '/' + $target})-[ships:SHIPS {year: $year}]-(:Market)-[:IN]->(partner:Country)
RETURN CASE startNode(ships) WHEN market THEN 'to' ELSE 'from' END AS direction,
       partner.name AS partner,
       sum(ships.tonnes) AS tonnes,
       sum(ships.valueUsd) AS valueUsd
ORDER BY direction, valueUsd DESC, partner
