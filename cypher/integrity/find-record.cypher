// The record of what an import wrote, and of what was derived from it; nothing while an import is under way.
//
// > run STRING the stamp of the import
// > dataVersion STRING digest of its tables
// > written LIST<STRING> kind, number and digest of all that it wrote; null where it was done by a version that did not write that down
// > derived LIST<STRING> the same of what was derived; null until then
MATCH (dataset:Dataset {id: 'lodegraph'})
WHERE dataset.state = 'complete'
RETURN dataset.run AS run, dataset.dataVersion AS dataVersion, dataset.written AS written, dataset.writtenDerived AS derived
