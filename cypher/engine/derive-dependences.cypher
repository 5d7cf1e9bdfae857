// Writes the dependences of markets on countries and operations that the network engine computed.
// Nothing is written unless the data of the run are loaded completely.
// plan: CartesianProduct because there is one data set
//
// $rows LIST<MAP> dependences: {market, year, regime, unit, point}; the point is a row of dependency/list-single-points
// $run STRING run id of the loaded data
//
// > count INTEGER relationships written
MATCH (:Dataset {id: 'lodegraph', run: $run, state: 'complete'})
UNWIND $rows AS row
MATCH (target:Market {id: row.market})
MATCH (dependence:Market|Operation {id: row.point.key})
WITH row, row.point AS point, row.point.witness.legs AS legs, target, dependence
CREATE (target)-[depends:DEPENDS_ON]->(dependence)
SET depends = {
  exposure: point.exposure, exposureUpper: point.exposureUpper,
  lossBest: point.loss.bestCase, lossShared: point.loss.shared, lossLow: point.lossRange.low, lossHigh: point.lossRange.high,
  structural: point.structural, domestic: point.domestic, nMinus1: point.nMinus1, rule65: point.rule65,
  dominatorChain: CASE WHEN point.structural THEN point.dominatorChain END,
  rank: point.rank, rankBest: point.rankInterval.best, rankWorst: point.rankInterval.worst,
  witnessShare: point.witness.share, witness: [leg IN legs | leg.from],
  legShares: [leg IN legs | leg.share], legTonnes: CASE WHEN legs[0].tonnes IS NOT NULL THEN [leg IN legs | leg.tonnes] END,
  legBases: [leg IN legs | leg.basis], legEvidence: [leg IN legs | leg.evidence],
  legMeasures: CASE WHEN any(leg IN legs WHERE size(leg.measures) > 0) THEN
    [leg IN legs | reduce(ids = '', id IN leg.measures | ids + CASE ids WHEN '' THEN '' ELSE ' ' END + id)] END
}
SET depends.unit = row.unit, depends.regime = row.regime, depends.year = row.year // last, as the store reads these first
RETURN count(*) AS count
