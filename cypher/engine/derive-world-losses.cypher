// Writes the computed world loss of each operation and marks the chokepoints that follow from it.
// Nothing is written if another import has started since. The lock is taken before the run id is read, as in
// merge-dataset-hold.
//
// $rows LIST<MAP> {key, year, worldLoss}: operation, flow year, and demand-weighted mean of the shared losses, 0 to 1
// $run STRING run id of the data that it was computed from
//
// > count INTEGER operations updated
MATCH (dataset:Dataset {id: 'lodegraph'})
SET dataset.heldBy = $run
WITH dataset
WHERE dataset.run = $run AND dataset.state = 'complete'
REMOVE dataset.heldBy
WITH dataset
UNWIND $rows AS row
MATCH (operation:Operation {id: row.key})
WHERE EXISTS { MATCH (fitness:Fitness) WHERE fitness.mineral = operation.mineral AND fitness.year = row.year AND fitness.status <> 'unfit' }
SET operation.worldLoss = row.worldLoss,
    operation.chokepoint = CASE WHEN row.worldLoss >= 0.1 AND coalesce(operation.chokepoint, 'dependants') = 'dependants'
      AND EXISTS { MATCH (operation)<-[:ABOUT]-(output:Observation) WHERE output.kind = 'production' AND output.chosen AND output.value > 0 }
      THEN 'world-loss' ELSE operation.chokepoint END
RETURN count(*) AS count
