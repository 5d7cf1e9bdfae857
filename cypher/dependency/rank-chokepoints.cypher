// Ranks the operations of a stage by mineral, largest world loss first, then largest share, with chokepoint indicators.
// plan: NodeByLabelScan because without a mineral every mineral is listed
//
// $stage         STRING       stage id, e.g. "refining"
// $mineral       STRING       mineral id, or null for every mineral, e.g. "cobalt"
// $earliest      INTEGER      first year accepted, e.g. 0
// $latest        INTEGER      last year accepted, e.g. 2024
// $policy        STRING       end of published intervals to use: "low", "central" or "high"
// $asOf          DATE         date at which measures are evaluated, e.g. 2026-01-15
// $worldLosses   MAP          world loss by operation key, from the network engine under the assumptions of the request, e.g. {`cobalt/refining/CHN`: 0.15};
//                             null for the values stored on the operations, under the default assumptions
// $skip          INTEGER      rows to skip, e.g. 0
// $limit         INTEGER      maximum number of rows, e.g. 100
//
// > key           STRING       "cobalt/refining/CHN"
// > mineral       STRING       mineral id
// > iso3          STRING       ISO 3166-1 alpha-3
// > stage         STRING       stage id
// > year          INTEGER      year of the output: the flow year if output is published for it, otherwise the latest of the stage
// > flowYear      INTEGER      year of the flows behind dependants and moats; null without usable flows (not unfit)
// > share         FLOAT        share of the stage's published output, including unnamed output, 0 to 1
// > evidence      STRING       observation id of its output, for /evidence
// > hhi           MAP          concentration of the stage, 0 to 10,000: {low, high}; high counts unnamed output as one owner, or withheld output at its maximum
// > pivotal       BOOLEAN      whether published capacity without it is below the stage's deliveries; null where capacities are not published
// > residualSupplyIndex FLOAT  published capacity of the flow year without it / the stage's deliveries; null where capacities are not published
// > worldLoss     FLOAT        demand-weighted mean of the shared loss of all targets except its own country; null without flows, or where not computed
// > dependants    LIST<MAP>    targets with an exposure of 0.5 or more: {iso3, exposure}; without small ones, its own country and bloc
// > asymmetry     FLOAT        its share of refining minus its share of extraction, -1 to 1; null where one is not published
// > breadth       INTEGER      minerals in which its country is a chokepoint at this stage, each in its own latest year
// > moat          LIST<STRING> ore-endowment, import-fed, by-product, integrated
// > measures      LIST<STRING> ids of the country's measures on the mineral in force at the date
// > afterRemoval  MAP          the stage without it: {leader, share, hhi}
// > chokepoint    BOOLEAN      whether it is pivotal, has a world loss of 0.1 or more, or a dependant; without usable flows at the stage, a share of 0.5 or more
// > chokepointBasis STRING     pivotal, world-loss, dependants or share; null where it is no chokepoint
// > rank          INTEGER      rank within the mineral, 1 for the first
// > flows         BOOLEAN      whether the mineral has usable flows from this stage
// > editions      LIST<STRING> editions of the output and of the flows
MATCH (mineral:Mineral)
WHERE $mineral IS NULL OR mineral.id = $mineral
CALL (mineral) {
  OPTIONAL MATCH (fitness:Fitness)
  WHERE fitness.mineral = mineral.id AND fitness.year >= $earliest AND fitness.year <= $latest AND fitness.status <> 'unfit'
  WITH fitness
  ORDER BY fitness.year DESC
  LIMIT 1
  RETURN fitness.year AS flowYear, coalesce(fitness.editions, []) AS flowEditions
}
CALL (mineral, flowYear) {
  MATCH (output:Observation)
  WHERE output.mineral = mineral.id AND output.stage = $stage AND output.kind = 'production'
    AND output.year >= $earliest AND output.year <= $latest AND output.chosen AND output.scope <> 'world'
  WITH flowYear, output, CASE WHEN output.value IS NULL THEN 0.0 WHEN $policy = 'low' THEN coalesce(output.low, output.value)
    WHEN $policy = 'high' THEN coalesce(output.high, output.value) ELSE output.value END AS tonnes
  ORDER BY tonnes DESC, output.iso3
  WITH flowYear, output.year AS year, sum(tonnes) AS total,
       collect(CASE WHEN tonnes > 0 THEN {iso3: output.iso3, tonnes: tonnes, evidence: output.id} END) AS rows,
       collect(CASE WHEN output.value IS NULL AND output.scope = 'country' AND output.note CONTAINS 'withheld'
         THEN {iso3: output.iso3, most: coalesce(output.high, 0.0)} END) AS withheld,
       collect(DISTINCT CASE WHEN tonnes > 0 THEN output.edition END) AS editions
  WHERE total > 0
  ORDER BY coalesce(year = flowYear, false) DESC, year DESC
  LIMIT 1
  RETURN year, total, [row IN rows WHERE row.iso3 IS NOT NULL] AS makers, [row IN rows WHERE row.iso3 IS NULL] AS rest, withheld, editions
}
// Capacities count only if published for every producer; those of countries without output count too.
CALL (mineral, flowYear, year, makers, rest, withheld) {
  OPTIONAL MATCH (capacity:Observation)
  WHERE capacity.mineral = mineral.id AND capacity.stage = $stage AND capacity.kind = 'capacity' AND capacity.year = flowYear AND year = flowYear
    AND capacity.chosen AND capacity.scope <> 'world' AND capacity.unit = 't' AND capacity.value IS NOT NULL
  WITH makers, rest, withheld, collect(CASE WHEN capacity IS NOT NULL THEN {iso3: coalesce(capacity.iso3, ''), tonnes: capacity.value} END) AS published
  WITH published, [item IN published | item.iso3] AS owners, [maker IN makers + withheld | maker.iso3]
    + CASE WHEN size(rest) > 0 THEN [''] ELSE [] END AS needed
  RETURN CASE WHEN all(owner IN needed WHERE owner IN owners) THEN published ELSE [] END AS published
}
// Deliveries of the stage down the chain, in its own tonnes: mined ones at extraction, refined ones at refining.
CALL (mineral, flowYear, published) {
  OPTIONAL MATCH (sender:Operation)-[link:SUPPLIES]->(:Operation)
  WHERE size(published) > 0 AND sender.mineral = mineral.id AND sender.stage = $stage AND link.year = flowYear
  RETURN sum(link.tonnes) AS delivered
}
WITH mineral, flowYear, flowEditions + [edition IN editions WHERE NOT edition IN flowEditions] AS editions,
     flowYear IS NOT NULL AND EXISTS { (sender:Operation {mineral: mineral.id, stage: $stage})-[link:SUPPLIES]->(:Operation) WHERE link.year = flowYear } AS flows,
     year, total, makers, rest, withheld, published, CASE WHEN delivered > 0 THEN delivered END AS demand,
     CASE WHEN delivered > 0 THEN reduce(sum = 0.0, item IN published | sum + item.tonnes) END AS capacity
CALL (mineral, makers, flows) {
  UNWIND makers AS maker
  WITH maker, flows, mineral.id + '/' + $stage + '/' + maker.iso3 AS key
  OPTIONAL MATCH (operation:Operation {id: key})
  WITH maker, CASE WHEN flows THEN coalesce($worldLosses[key], operation.worldLoss) END AS worldLoss
  ORDER BY coalesce(worldLoss, -1.0) DESC, maker.tonnes DESC, maker.iso3
  RETURN collect({iso3: maker.iso3, tonnes: maker.tonnes, evidence: maker.evidence, worldLoss: worldLoss}) AS ranked
}
UNWIND range(0, size(ranked) - 1) AS place
WITH mineral, place, ranked[place] AS operation, {flows: flows, flowYear: flowYear, editions: editions, year: year, total: total, makers: makers, rest: rest,
     withheld: withheld, published: published, demand: demand, capacity: capacity} AS candidate
ORDER BY mineral.id, place
SKIP $skip
LIMIT $limit
WITH mineral, place, candidate, operation.iso3 AS iso3, operation.tonnes / candidate.total AS share, operation.evidence AS evidence,
     operation.worldLoss AS worldLoss
WITH *, mineral.id + '/' + $stage + '/' + iso3 AS key,
     (candidate.capacity - head([item IN candidate.published WHERE item.iso3 = iso3 | item.tonnes])) / candidate.demand AS supplyIndex,
     [other IN candidate.makers WHERE other.iso3 <> iso3 | other.tonnes / candidate.total] AS others
// Its dependants, the bloc last.
CALL (key, candidate, iso3) {
  OPTIONAL MATCH (:Operation {id: key})<-[depends:DEPENDS_ON]-(fitness:Fitness)
  WHERE depends.year = candidate.flowYear AND fitness.target <> iso3 AND NOT fitness.small AND fitness.status <> 'unfit'
    AND NOT (fitness.target = 'EU27' AND EXISTS { (:Country {iso3: iso3})-[membership:MEMBER_OF]->(:Bloc {id: 'eu27'}) WHERE membership.until IS NULL })
  WITH fitness.target AS target, depends.exposure AS exposure
  ORDER BY target = 'EU27', exposure DESC, target
  RETURN collect(CASE WHEN target IS NOT NULL THEN {iso3: target, exposure: exposure} END) AS dependants
}
CALL (iso3) {
  OPTIONAL MATCH (other:Operation)
  WHERE other.iso3 = iso3 AND other.chokepoint IS NOT NULL AND other.stage = $stage
  RETURN count(other) AS breadth
}
WITH *, reduce(sum = 0.0, other IN candidate.makers | sum + (100 * other.tonnes) ^ 2) AS squares,
     (100 * reduce(sum = 0.0, other IN candidate.rest | sum + other.tonnes)) ^ 2 AS restSquare,
     reduce(sum = 0.0, other IN candidate.withheld | sum + (100 * other.most) ^ 2) AS withheldSquares,
     candidate.total + reduce(sum = 0.0, other IN candidate.withheld | sum + other.most) AS most
WITH *, CASE
  WHEN supplyIndex < 1 THEN 'pivotal'
  WHEN worldLoss >= 0.1 THEN 'world-loss'
  WHEN size(dependants) > 0 THEN 'dependants'
  WHEN NOT candidate.flows AND share >= 0.5 THEN 'share' END AS basis
CALL (mineral, candidate, iso3) {
  UNWIND ['extraction', 'refining'] AS layer
  MATCH (output:Observation)
  WHERE output.mineral = mineral.id AND output.stage = layer AND output.kind = 'production' AND output.year = candidate.year
    AND output.chosen AND output.scope <> 'world' AND output.value > 0
  WITH iso3, layer, output.iso3 AS maker, output.value AS tonnes
  ORDER BY tonnes DESC, maker
  WITH layer, sum(tonnes) AS world, sum(CASE WHEN maker = iso3 THEN tonnes ELSE 0.0 END) AS own,
       [name IN collect(maker) WHERE name IS NOT NULL][0] AS leader
  RETURN head(collect(CASE layer WHEN 'refining' THEN {world: world, own: own, leader: leader} END)) AS refining,
         head(collect(CASE layer WHEN 'extraction' THEN {world: world, own: own, leader: leader} END)) AS mining
}
CALL (key, candidate, iso3) {
  OPTIONAL MATCH (:Operation {id: key})<-[link:SUPPLIES]-(feed:Operation)
  WHERE link.year = coalesce(candidate.flowYear, candidate.year) AND NOT feed.iso3 IN [iso3, 'UNKNOWN']
  RETURN sum(link.shareOfInput) AS imported
}
CALL (mineral, iso3) {
  MATCH (mineral)-[:PART_OF*0..1]-(:Mineral)<-[:RESTRICTS]-(measure:Measure)<-[:IMPOSES]-(:Country {iso3: iso3})
  MATCH (measure)-[:IN_STATE]->(period:Period {state: 'in-force'})
  WHERE period.from <= date($asOf) AND period.until >= date($asOf)
  WITH DISTINCT measure
  ORDER BY measure.id
  RETURN collect(measure.id) AS measures
}
RETURN key AS key, mineral.id AS mineral, iso3 AS iso3, $stage AS stage, candidate.year AS year, candidate.flowYear AS flowYear,
       round(share, 12) AS share, evidence AS evidence,
       {low: round(squares / candidate.total ^ 2, 6),
        high: round(CASE WHEN (squares + restSquare + withheldSquares) / most ^ 2 > (squares + restSquare) / candidate.total ^ 2
          THEN (squares + restSquare + withheldSquares) / most ^ 2 ELSE (squares + restSquare) / candidate.total ^ 2 END, 6)} AS hhi,
       supplyIndex < 1 AS pivotal, supplyIndex AS residualSupplyIndex, worldLoss AS worldLoss, dependants AS dependants,
       round(refining.own / refining.world - mining.own / mining.world, 12) AS asymmetry,
       breadth AS breadth,
       [kind IN ['ore-endowment', 'import-fed', 'by-product', 'integrated'] WHERE CASE kind
         WHEN 'ore-endowment' THEN $stage = 'refining' AND mining.own > 0.5 * refining.own
         WHEN 'import-fed' THEN $stage <> 'extraction' AND imported > 0.5
         WHEN 'by-product' THEN EXISTS { (mineral)<-[:HOST_OF]-(:Mineral) }
         ELSE refining.leader = iso3 AND mining.leader = iso3 END] AS moat,
       measures AS measures,
       {leader: [other IN candidate.makers WHERE other.iso3 <> iso3 | other.iso3][0],
        share: round(others[0] / (1 - share), 12),
        hhi: CASE WHEN size(others) > 0 THEN round(reduce(sum = 0.0, other IN others | sum + (100 * other / (1 - share)) ^ 2), 6) END
       } AS afterRemoval,
       basis IS NOT NULL AS chokepoint, basis AS chokepointBasis, place + 1 AS rank, candidate.flows AS flows,
       candidate.editions AS editions
ORDER BY mineral, rank, key
