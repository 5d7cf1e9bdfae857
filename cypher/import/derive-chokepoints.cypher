// Marks the chokepoint operations of the latest year with the basis of each.
// An operation is a chokepoint if published capacity without it is below the stage's deliveries, or a target depends on
// it. Without usable flows (not unfit) from that stage, it is one if it makes at least half of the published output.
// plan: NodeByLabelScan because every mineral is evaluated
//
// $run STRING run id of this import
//
// > count INTEGER operations marked
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
    AND output.year IS NOT NULL AND output.run = $run AND output.chosen AND output.scope <> 'world'
  WITH flowYear, output.year AS year, sum(output.value) AS total, collect({iso3: output.iso3, tonnes: coalesce(output.value, 0.0)}) AS rows,
       collect(CASE WHEN output.value IS NULL AND output.note CONTAINS 'withheld' THEN output.iso3 END) AS withheld
  WHERE total > 0
  ORDER BY coalesce(year = flowYear, false) DESC, year DESC
  LIMIT 1
  RETURN year, total, [row IN rows WHERE row.iso3 IS NOT NULL AND row.tonnes > 0] AS makers,
         [row IN rows WHERE row.tonnes > 0 | coalesce(row.iso3, '')] + withheld AS needed
}
CALL (mineral, stage, flowYear, year, needed) {
  OPTIONAL MATCH (capacity:Observation)
  WHERE capacity.mineral = mineral.id AND capacity.stage = stage AND capacity.kind = 'capacity' AND capacity.year = flowYear AND year = flowYear
    AND capacity.run = $run AND capacity.chosen AND capacity.scope <> 'world' AND capacity.unit = 't' AND capacity.value IS NOT NULL
  WITH needed, collect(CASE WHEN capacity IS NOT NULL THEN {iso3: coalesce(capacity.iso3, ''), tonnes: capacity.value} END) AS published
  RETURN CASE WHEN all(owner IN needed WHERE owner IN [item IN published | item.iso3]) THEN published ELSE [] END AS published
}
CALL (mineral, stage, flowYear) {
  OPTIONAL MATCH (sender:Operation)-[link:SUPPLIES]->(:Operation)
  WHERE sender.mineral = mineral.id AND sender.stage = stage AND link.year = flowYear AND link.run = $run
  RETURN sum(link.tonnes) AS delivered
}
WITH mineral, stage, flowYear, total, makers, published, delivered, reduce(sum = 0.0, item IN published | sum + item.tonnes) AS capacity
UNWIND makers AS maker
MATCH (operation:Operation {id: mineral.id + '/' + stage + '/' + maker.iso3})
WITH operation, CASE
  WHEN delivered > 0 AND capacity - head([item IN published WHERE item.iso3 = maker.iso3 | item.tonnes]) < delivered THEN 'pivotal'
  WHEN EXISTS { (operation)<-[depends:DEPENDS_ON {year: flowYear}]-(fitness:Fitness)
    WHERE depends.run = $run AND fitness.target <> operation.iso3 AND NOT fitness.small AND fitness.status <> 'unfit' AND NOT (fitness.target = 'EU27'
      AND EXISTS { (:Country {iso3: operation.iso3})-[membership:MEMBER_OF]->(:Bloc {id: 'eu27'}) WHERE membership.until IS NULL AND membership.run = $run }) }
    THEN 'dependants'
  WHEN NOT delivered > 0 AND maker.tonnes >= 0.5 * total THEN 'share' END AS basis
WHERE basis IS NOT NULL
SET operation.chokepoint = basis
RETURN count(*) AS count
