// Marks the import as complete after all other writes, unless another import has started since.
//
// $run STRING run id of this import
// $dataVersion STRING digest of the tables
// $plan STRING digest of the import statements
// $nodes INTEGER nodes in the graph, this one included
// $relationships INTEGER relationships in the graph
// $importedAt DATETIME time of the import
// $written LIST<STRING> kind, count and digest of everything written
//
// > count INTEGER 1, or 0 where another import has started since
MATCH (dataset:Dataset {id: 'lodegraph'})
WHERE dataset.run = $run AND dataset.state = 'importing'
SET dataset = {
  id: 'lodegraph',
  name: 'Loaded data',
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
