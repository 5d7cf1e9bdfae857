// Returns the method by which the derived part of the graph was computed.
// No row if it is missing or being computed.
//
// > method STRING name and version of the definitions, e.g. "lodegraph-2"
MATCH (dataset:Dataset {id: 'lodegraph', state: 'complete'})
WHERE dataset.derived IS NOT NULL
RETURN dataset.derived AS method
