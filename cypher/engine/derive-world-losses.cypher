// What the loss of each operation means to the world, as the network engine worked it out, and which operations that makes a chokepoint.
// An import that has begun since is left alone: then nothing is written. The lock comes first, as in merge-dataset-hold.
//
// $rows LIST<MAP> {key, year, worldLoss}: the operation, the year of its flows, the demand-weighted mean of the shared losses, 0 to 1
// $run STRING the stamp of the data that it was worked out from
//
// > count INTEGER operations
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
