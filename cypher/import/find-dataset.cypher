// What is loaded, or was being loaded when the program ended.
//
// > state STRING importing or complete
// > run STRING the stamp of the import that wrote it
// > plan STRING digest of the statements that loaded it
// > dataVersion STRING digest of the tables; null while importing
// > nodes INTEGER nodes in the graph when it was whole; null while importing
// > relationships INTEGER relationships then; null while importing
MATCH (dataset:Dataset {id: 'lodegraph'})
RETURN dataset.state AS state, dataset.run AS run, dataset.plan AS plan, dataset.dataVersion AS dataVersion,
  dataset.nodes AS nodes, dataset.relationships AS relationships
