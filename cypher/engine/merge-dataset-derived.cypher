// Records that derivation from the loaded data is complete, with the current numbers of nodes and relationships.
// plan: CartesianProduct because both numbers are one row
//
// $method STRING version of the definitions, e.g. "lodegraph-2"
// $run STRING run id of the data that it was computed from
//
// > count INTEGER 1, or 0 where another import has started since
MATCH (dataset:Dataset {id: 'lodegraph'})
WHERE dataset.run = $run AND dataset.state = 'complete'
CALL () {
  MATCH (node)
  RETURN count(node) AS nodes
}
CALL () {
  MATCH ()-[link]->()
  RETURN count(link) AS relationships
}
SET dataset.derived = $method, dataset.nodes = nodes, dataset.relationships = relationships
RETURN count(*) AS count
