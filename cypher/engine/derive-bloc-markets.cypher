// Merges a market for each mineral with a verdict on the flows into a bloc, and links its bloc and its mineral.
// plan: NodeByLabelScan because every bloc may be a target
//
// $run STRING run id of the loaded data
//
// > count INTEGER markets
MATCH (bloc:Bloc)
MATCH (fitness:Fitness {target: toUpper(bloc.id)})-[:OF]->(mineral:Mineral)
MERGE (market:Market {id: mineral.id + '/' + fitness.target})
SET market.name = bloc.name + ', ' + mineral.name, market.mineral = mineral.id, market.bloc = bloc.id, market.run = $run
MERGE (market)-[placedIn:IN]->(bloc)
SET placedIn.run = $run
MERGE (market)-[concerns:OF]->(mineral)
SET concerns.run = $run
RETURN count(DISTINCT market) AS count
