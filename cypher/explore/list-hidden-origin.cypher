// Lists a target's suppliers of a mineral with the hidden origin of each: the supply fed directly from another country.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
// $target STRING ISO 3166-1 alpha-3, e.g. USA
//   :param target => "USA"
// $origin STRING ISO 3166-1 alpha-3 of the country of origin, e.g. COD
//   :param origin => "COD"
// $year INTEGER year of the flows, e.g. 2024
//   :param year => 2024
//
// > supplier STRING operation that delivers to the target
// > share FLOAT share of the target's supply, 0 to 1
// > hidden FLOAT share of the target's supply that comes from this supplier and, before it, from the country, 0 to 1
MATCH (supplier:Operation)-[delivers:SUPPLIES]->(:Operation {id: $mineral + '/use/' + $target})
WHERE delivers.year = $year
OPTIONAL MATCH (supplier)<-[feeds:SUPPLIES]-(:Operation {iso3: $origin})
WHERE feeds.year = $year
WITH supplier, delivers, sum(feeds.shareOfInput) AS fed
RETURN supplier.id AS supplier,
       sum(delivers.shareOfInput) AS share,
       sum(delivers.shareOfInput * CASE supplier.iso3 WHEN $origin THEN 1.0 ELSE fed END) AS hidden
ORDER BY hidden DESC, share DESC, supplier
