// Marks the graph as whole, after everything else is written.
//
// $run STRING the stamp of this import
// $dataVersion STRING digest of the tables
// $plan STRING digest of the statements that loaded them
// $importedAt DATETIME when
//
// > count INTEGER always 1
MERGE (dataset:Dataset {id: 'lodegraph'})
SET dataset = {
  id: 'lodegraph',
  state: 'complete',
  run: $run,
  dataVersion: $dataVersion,
  plan: $plan,
  importedAt: $importedAt
}
RETURN count(*) AS count
