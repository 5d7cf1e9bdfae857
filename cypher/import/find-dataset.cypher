// Returns the state of the loaded data, including an import that was interrupted.
//
// > state STRING importing or complete
// > run STRING run id of the import that wrote it
// > plan STRING digest of the import statements
// > dataVersion STRING digest of the tables; null while importing
// > nodes INTEGER nodes in the graph on completion; null while importing
// > relationships INTEGER relationships in the graph on completion; null while importing
MATCH (dataset:Dataset {id: 'lodegraph'})
RETURN dataset.state AS state, dataset.run AS run, dataset.plan AS plan, dataset.dataVersion AS dataVersion,
  dataset.nodes AS nodes, dataset.relationships AS relationships
