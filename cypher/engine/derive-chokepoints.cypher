// Writes the chokepoint indicators of operations, and removes those of operations that have none now.
// Nothing is written if another import has started since. The lock is taken before the run id is read, as in
// merge-dataset-hold.
//
// $rows LIST<MAP> {key, worldLoss, listed}: operation id, its world loss, and its indicators with flows and editions; null where unknown
// $run STRING run id of the data that they were computed from
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
WITH operation, row.worldLoss AS worldLoss, row.listed AS listed
SET operation += {
  shareYear: listed.year, flowYear: listed.flowYear, share: listed.share, shareEvidence: listed.evidence,
  shareEditions: listed.editions, flows: listed.flows, hhiLow: listed.hhi.low, hhiHigh: listed.hhi.high,
  residualSupplyIndex: listed.residualSupplyIndex, worldLoss: worldLoss,
  dependants: [dependant IN listed.dependants | dependant.iso3],
  dependantExposures: [dependant IN listed.dependants | dependant.exposure],
  asymmetry: listed.asymmetry, breadth: listed.breadth, moat: listed.moat,
  nextLeader: listed.afterRemoval.leader, nextLeaderShare: listed.afterRemoval.share, nextHhi: listed.afterRemoval.hhi,
  chokepoint: listed.chokepointBasis, rank: listed.rank, rankBest: listed.rankInterval.best,
  rankWorst: listed.rankInterval.worst
}
RETURN count(*) AS count
