// Which data are loaded whole, and by which definitions all was derived from them.
//
// > run STRING the stamp of the data
// > method STRING the set of definitions; null where nothing was derived yet
MATCH (dataset:Dataset {id: 'lodegraph'})
WHERE dataset.state = 'complete'
RETURN dataset.run AS run, dataset.derived AS method
