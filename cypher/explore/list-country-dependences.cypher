// Lists the operations that carry at least 5% of a country's supply of any mineral.
// Each row gives the loss without the operation, after all targets have rerouted.
//
// $target STRING ISO 3166-1 alpha-3, e.g. USA
//   :param target => "USA"
//
// > path ANY from the country to the operation
// > mineral STRING mineral id
// > exposure FLOAT share of its supply that passes through the operation, 0 to 1
// > loss FLOAT shared loss, 0 to 1
MATCH path = (:Country {iso3: $target})-[depends:DEPENDS_ON]->(operation:Operation)
RETURN path AS path,
       depends.mineral AS mineral,
       depends.exposure AS exposure,
       depends.loss AS loss
ORDER BY loss DESC, operation.id
LIMIT 40
