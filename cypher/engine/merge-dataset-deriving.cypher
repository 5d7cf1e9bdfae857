// Marks the derived part of the graph as missing, so that nothing is answered from it while it is written.
//
// $run STRING run id of the loaded data
//
// > count INTEGER 1 if these data are loaded, otherwise 0
MATCH (dataset:Dataset {id: 'lodegraph'})
WHERE dataset.run = $run AND dataset.state = 'complete'
REMOVE dataset.derived
RETURN count(*) AS count
