// Records that derivation from the loaded data is complete, with the current number of relationships.
//
// $method STRING version of the definitions, e.g. "lodegraph-2"
// $run STRING run id of the data that it was computed from
//
// > count INTEGER 1, or 0 where another import has started since
MATCH (dataset:Dataset {id: 'lodegraph'})
WHERE dataset.run = $run AND dataset.state = 'complete'
CALL () {
  MATCH ()-[link]->()
  RETURN count(link) AS relationships
}
SET dataset.derived = $method, dataset.relationships = relationships
RETURN count(*) AS count
