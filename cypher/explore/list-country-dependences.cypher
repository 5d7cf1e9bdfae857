// Lists what a country depends on most, by mineral: the countries that a share of its supply passes through.
// Each row gives the loss without that country, after all targets have rerouted.
//
// $target STRING ISO 3166-1 alpha-3, e.g. USA
//   :param target => "USA"
//
// > path ANY from the country's market to the one it depends on
// > mineral STRING mineral id
// > exposure FLOAT share of its supply that passes through the other country, 0 to 1
// > loss FLOAT shared loss, 0 to 1
MATCH path = (:Country {iso3: $target})<-[:IN]-(market:Market)-[depends:DEPENDS_ON]->(point:Market)
WHERE NOT depends.domestic
RETURN path AS path,
       market.mineral AS mineral,
       depends.exposure AS exposure,
       depends.lossShared AS loss
ORDER BY loss DESC, point.id
LIMIT 40
