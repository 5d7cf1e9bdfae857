// Creates a market for each mineral and country with an operation, and links its operations, its country and its mineral.
// plan: NodeByLabelScan because every operation is read
//
// $run STRING run id of the loaded data
//
// > count INTEGER markets
MATCH (operation:Operation)-[:IN]->(country:Country)
MATCH (operation)-[:OF]->(mineral:Mineral)
WITH mineral, country, collect(operation) AS operations
CREATE (market:Market {
  id: mineral.id + '/' + country.iso3, name: country.name + ', ' + mineral.name, mineral: mineral.id, iso3: country.iso3, run: $run
})
CREATE (market)-[:IN {run: $run}]->(country)
CREATE (market)-[:OF {run: $run}]->(mineral)
FOREACH (operation IN operations | CREATE (operation)-[:PART_OF {run: $run}]->(market))
RETURN count(*) AS count
