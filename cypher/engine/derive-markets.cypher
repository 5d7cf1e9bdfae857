// Merges a market for each mineral and country with an operation, and links its operations, its country and its mineral.
// plan: NodeByLabelScan because every operation is read
//
// $run STRING run id of the loaded data
//
// > count INTEGER markets
MATCH (operation:Operation)-[:IN]->(country:Country)
MATCH (operation)-[:OF]->(mineral:Mineral)
MERGE (market:Market {id: mineral.id + '/' + country.iso3})
SET market.name = country.name + ', ' + mineral.name, market.mineral = mineral.id, market.iso3 = country.iso3, market.run = $run
MERGE (operation)-[partOf:PART_OF]->(market)
SET partOf.run = $run
MERGE (market)-[placedIn:IN]->(country)
SET placedIn.run = $run
MERGE (market)-[concerns:OF]->(mineral)
SET concerns.run = $run
RETURN count(DISTINCT market) AS count
