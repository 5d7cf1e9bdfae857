// Marks the graph as unfinished, before anything else is written.
//
// $run STRING the stamp of this import
//
// > count INTEGER always 1
MERGE (dataset:Dataset {id: 'lodegraph'})
SET dataset = {id: 'lodegraph', state: 'importing', run: $run}
RETURN count(*) AS count
