// Returns the run id of the complete import and the definitions used to derive data from it.
//
// > run STRING run id of the data
// > method STRING version of the definitions; null before derivation
MATCH (dataset:Dataset {id: 'lodegraph'})
WHERE dataset.state = 'complete'
RETURN dataset.run AS run, dataset.derived AS method
