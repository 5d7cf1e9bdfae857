// Marks the graph as whole, after everything else is written, unless another import has begun since.
//
// $run STRING the stamp of this import
// $dataVersion STRING digest of the tables
// $plan STRING digest of the statements that loaded them
// $nodes INTEGER nodes in the graph, this one included
// $relationships INTEGER relationships in the graph
// $importedAt DATETIME when
// $written LIST<STRING> kind, number and digest of all that was written
//
// > count INTEGER 1, or 0 where another import has begun since
MATCH (dataset:Dataset {id: 'lodegraph'})
WHERE dataset.run = $run AND dataset.state = 'importing'
SET dataset = {
  id: 'lodegraph',
  state: 'complete',
  run: $run,
  dataVersion: $dataVersion,
  plan: $plan,
  nodes: $nodes,
  relationships: $relationships,
  importedAt: $importedAt,
  shared: dataset.shared,
  written: $written
}
RETURN count(*) AS count
