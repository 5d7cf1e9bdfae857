// Marks the graph as unfinished, before anything else is written.
//
// $run STRING the stamp of this import
// $share BOOLEAN whether the database is shared with what others keep in it; once it is, it stays so
//
// > count INTEGER always 1
MERGE (dataset:Dataset {id: 'lodegraph'})
SET dataset = {id: 'lodegraph', state: 'importing', run: $run, shared: $share OR coalesce(dataset.shared, false)}
RETURN count(*) AS count
