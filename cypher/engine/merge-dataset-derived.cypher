// Notes that all was derived from the data that are loaded, and how many relationships there are now.
//
// $method STRING the set of definitions, e.g. "lodegraph-2"
// $run STRING the stamp of the data that it was worked out from
//
// > count INTEGER 1, or 0 where another import has begun since
MATCH (dataset:Dataset {id: 'lodegraph'})
WHERE dataset.run = $run AND dataset.state = 'complete'
CALL () {
  MATCH ()-[link]->()
  RETURN count(link) AS relationships
}
SET dataset.derived = $method, dataset.relationships = relationships
RETURN count(*) AS count
