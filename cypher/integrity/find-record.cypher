// Returns the record of what an import wrote and what was derived. Returns no row while an import is running.
//
// > run STRING run id of the import
// > dataVersion STRING digest of its tables
// > written LIST<STRING> kind, count and digest of everything written; null if imported by a version that did not record this
// > derived LIST<STRING> the same for derived data; null until derived
MATCH (dataset:Dataset {id: 'lodegraph'})
WHERE dataset.state = 'complete'
RETURN dataset.run AS run, dataset.dataVersion AS dataVersion, dataset.written AS written, dataset.writtenDerived AS derived
