// Creates a market for each mineral with a verdict on the flows into a bloc, and links its bloc and its mineral.
// plan: NodeByLabelScan because every bloc may be a target
//
// $run STRING run id of the loaded data
//
// > count INTEGER markets
MATCH (bloc:Bloc)
MATCH (fitness:Fitness {target: toUpper(bloc.id)})-[:OF]->(mineral:Mineral)
WITH DISTINCT bloc, mineral, fitness.target AS target
CREATE (market:Market {
  id: mineral.id + '/' + target, name: bloc.name + ', ' + mineral.name, mineral: mineral.id, bloc: bloc.id, run: $run
})
CREATE (market)-[:IN {run: $run}]->(bloc)
CREATE (market)-[:OF {run: $run}]->(mineral)
RETURN count(*) AS count
