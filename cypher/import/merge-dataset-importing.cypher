// Marks the graph as importing before anything else is written.
//
// $run STRING run id of this import
// $share BOOLEAN whether other programs store data in the database; once true, it stays true
//
// > count INTEGER always 1
MERGE (dataset:Dataset {id: 'lodegraph'})
SET dataset = {id: 'lodegraph', name: 'Loaded data', state: 'importing', run: $run, shared: $share OR coalesce(dataset.shared, false)}
RETURN count(*) AS count
