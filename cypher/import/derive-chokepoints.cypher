// Which operations are chokepoints in the latest year, and why: published capacity without it is below demand, someone depends on it,
// or, where the mineral has no flows that are fit, it makes half and more of the stage's published output.
// plan: NodeByLabelScan because every mineral is judged
//
// $run STRING the stamp of this import
//
// > count INTEGER chokepoints
MATCH (mineral:Mineral)
WHERE mineral.run = $run
UNWIND ['extraction', 'intermediate', 'refining'] AS stage
CALL (mineral) {
  OPTIONAL MATCH (fitness:Fitness)
  WHERE fitness.mineral = mineral.id AND fitness.year IS NOT NULL AND fitness.run = $run AND fitness.status <> 'unfit'
  RETURN max(fitness.year) AS flowYear
}
CALL (mineral, stage, flowYear) {
  MATCH (output:Observation)
  WHERE output.mineral = mineral.id AND output.stage = stage AND output.kind = 'production'
    AND output.year >= coalesce(flowYear, 0) AND output.year <= coalesce(flowYear, 9999)
    AND output.run = $run AND output.chosen AND output.scope <> 'world' AND output.value > 0
  WITH output.year AS year, sum(output.value) AS total, collect({iso3: output.iso3, tonnes: output.value}) AS rows
  ORDER BY year DESC
  LIMIT 1
  RETURN total, [row IN rows WHERE row.iso3 IS NOT NULL] AS makers
}
CALL (mineral, stage, flowYear, makers) {
  UNWIND makers AS maker
  MATCH (operation:Operation {id: mineral.id + '/' + stage + '/' + maker.iso3})
  WHERE flowYear IS NOT NULL AND operation.capacityTonnes IS NOT NULL AND operation.capacityBasis <> 'assumed'
  RETURN sum(operation.capacityTonnes) AS capacity, count(*) AS published
}
CALL (mineral, flowYear, makers, published) {
  OPTIONAL MATCH (fitness:Fitness)
  WHERE fitness.mineral = mineral.id AND fitness.year = flowYear AND fitness.run = $run AND fitness.target <> 'EU27' AND published = size(makers)
  RETURN sum(fitness.demandTonnes) AS demand
}
UNWIND makers AS maker
MATCH (operation:Operation {id: mineral.id + '/' + stage + '/' + maker.iso3})
WITH operation, CASE
  WHEN demand > 0 AND capacity - operation.capacityTonnes < demand THEN 'pivotal'
  WHEN EXISTS { (operation)<-[depends:DEPENDS_ON {year: flowYear}]-(fitness:Fitness)
    WHERE depends.run = $run AND fitness.target <> operation.iso3 AND NOT fitness.small AND fitness.status <> 'unfit' AND NOT (fitness.target = 'EU27'
      AND EXISTS { (:Country {iso3: operation.iso3})-[membership:MEMBER_OF]->(:Bloc {id: 'eu27'}) WHERE membership.until IS NULL AND membership.run = $run }) }
    THEN 'dependants'
  WHEN flowYear IS NULL AND maker.tonnes >= 0.5 * total THEN 'share' END AS basis
WHERE basis IS NOT NULL
SET operation.chokepoint = basis
RETURN count(*) AS count
