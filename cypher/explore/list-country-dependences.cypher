// What a country depends on, over all minerals: the operations that a twentieth of its supply and more passes through, and what it would lose without each, once all
// have rerouted.
//
// $target STRING ISO 3166-1 alpha-3, e.g. USA
//   :param target => "USA"
//
// > path ANY from the country to what it depends on
// > mineral STRING mineral id
// > exposure FLOAT share of its supply that passes through the operation, 0 to 1
// > loss FLOAT the shared loss, 0 to 1
MATCH path = (:Country {iso3: $target})-[depends:DEPENDS_ON]->(operation:Operation)
RETURN path AS path,
       depends.mineral AS mineral,
       depends.exposure AS exposure,
       depends.loss AS loss
ORDER BY loss DESC, operation.id
LIMIT 40
