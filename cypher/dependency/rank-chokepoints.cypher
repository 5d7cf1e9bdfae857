// The operations of a stage, mineral by mineral, largest first, with what makes each a chokepoint.
//
// $stage         STRING       stage id, e.g. "refining"
// $mineral       STRING       mineral id, or null for every mineral, e.g. "cobalt"
// $earliest      INTEGER      first year accepted, e.g. 0
// $latest        INTEGER      last year accepted, e.g. 2024
// $policy        STRING       which end of a published interval is taken: "low", "central" or "high"
// $asOf          DATE         the date at which measures are judged, e.g. 2026-01-15
// $skip          INTEGER      rows to pass over, e.g. 0
// $limit         INTEGER      rows to give at the most, e.g. 100
//
// > key           STRING       "cobalt/refining/CHN"
// > mineral       STRING       mineral id
// > iso3          STRING       ISO 3166-1 alpha-3
// > stage         STRING       stage id
// > year          INTEGER      year of the figures: that of the flows where there are some, else the latest of the stage
// > share         FLOAT        of the stage's published output, named or not, 0 to 1
// > hhi           MAP          concentration of the stage, 0 to 10,000: {low, high}; high takes the unnamed rest as one owner
// > pivotal       BOOLEAN      whether published capacity without it is below demand; null where capacities are not published
// > residualSupplyIndex FLOAT  published capacity without it / demand; null where capacities are not published
// > dependants    LIST<MAP>    targets with exposure of 0.5 and more: {iso3, exposure}; small ones, its own country and bloc apart
// > asymmetry     FLOAT        its share of refining less its share of extraction, -1 to 1; null where one is not published
// > breadth       INTEGER      minerals where its country is a chokepoint at this stage
// > moat          LIST<STRING> ore-endowment, import-fed, by-product, integrated
// > measures      LIST<STRING> ids of the country's measures on the mineral in force at the date
// > afterRemoval  MAP          the stage without it: {leader, share, hhi}
// > chokepoint    BOOLEAN      pivotal, or a dependant; where flows are absent or unfit, a share of 0.5 and more
// > chokepointBasis STRING     pivotal, dependants or share; null where it is none
// > rank          INTEGER      place within the mineral, 1 for the first
// > flows         BOOLEAN      whether the mineral has flows that are not unfit
MATCH (mineral:Mineral)
CALL (mineral) {
  OPTIONAL MATCH (fitness:Fitness)
  WHERE fitness.mineral = mineral.id AND fitness.year >= $earliest AND fitness.year <= $latest AND fitness.status <> 'unfit'
  RETURN max(fitness.year) AS flowYear
}
CALL (mineral, flowYear) {
  MATCH (output:Observation)
  WHERE output.mineral = mineral.id AND output.stage = $stage AND output.kind = 'production'
    AND output.year >= coalesce(flowYear, $earliest) AND output.year <= coalesce(flowYear, $latest)
    AND output.chosen AND output.scope <> 'world'
  WITH output, CASE $policy WHEN 'low' THEN coalesce(output.low, output.value) WHEN 'high' THEN coalesce(output.high, output.value)
    ELSE output.value END AS tonnes
  WHERE tonnes > 0
  WITH output.year AS year, output.iso3 AS iso3, tonnes
  ORDER BY tonnes DESC, iso3
  WITH year, sum(tonnes) AS total, collect({iso3: iso3, tonnes: tonnes}) AS rows
  ORDER BY year DESC
  LIMIT 1
  RETURN year, total, [row IN rows WHERE row.iso3 IS NOT NULL] AS makers, [row IN rows WHERE row.iso3 IS NULL] AS rest
}
// Who leans on each operation: only one that gives half of some receiver's input can have a dependant.
CALL (mineral, flowYear) {
  MATCH (operation:Operation)-[link:SUPPLIES]->(receiver:Operation)
  WHERE operation.mineral = mineral.id AND operation.stage = $stage AND operation.iso3 <> 'UNKNOWN' AND link.year = flowYear
  WITH flowYear, operation, receiver, sum(link.shareOfInput) AS share
  WITH flowYear, operation, collect({receiver: receiver, share: share}) AS outlets, max(share) AS most
  WHERE most >= 0.5
  CALL (outlets, flowYear) {
    UNWIND outlets AS outlet
    WITH outlet.receiver AS use, outlet.share AS share
    WHERE use.stage = 'use'
    RETURN use, share
    UNION ALL
    UNWIND outlets AS outlet
    WITH outlet.receiver AS second, outlet.share AS share
    WHERE second.stage <> 'use'
    MATCH (second)-[link:SUPPLIES]->(use:Operation {stage: 'use'})
    WHERE link.year = flowYear
    RETURN use, share * link.shareOfInput AS share
    UNION ALL
    UNWIND outlets AS outlet
    WITH outlet.receiver AS third, outlet.share AS share
    WHERE third.stage = 'intermediate'
    MATCH (third)-[lower:SUPPLIES]->(second:Operation {stage: 'refining'})-[link:SUPPLIES]->(use:Operation {stage: 'use'})
    WHERE lower.year = flowYear AND link.year = flowYear
    RETURN use, share * lower.shareOfInput * link.shareOfInput AS share
  }
  WITH mineral, flowYear, operation, use, sum(share) AS exposure
  MATCH (fitness:Fitness {id: mineral.id + '/' + toString(flowYear) + '/' + use.iso3})
  WITH mineral, flowYear, operation, use, exposure, fitness
  ORDER BY exposure DESC, use.iso3
  WITH mineral, flowYear, operation,
       [target IN collect({iso3: use.iso3, exposure: exposure, fitness: fitness})
         WHERE target.exposure >= 0.5 AND target.iso3 <> operation.iso3 AND NOT target.fitness.small AND target.fitness.status <> 'unfit'
         | {iso3: target.iso3, exposure: round(target.exposure, 12)}] AS countries,
       sum(CASE WHEN EXISTS { (:Country {iso3: use.iso3})-[:MEMBER_OF]->(:Bloc {id: 'eu27'}) }
         THEN exposure * fitness.demandTonnes ELSE 0.0 END) AS blocTonnes
  OPTIONAL MATCH (bloc:Fitness {id: mineral.id + '/' + toString(flowYear) + '/EU27'})
  WHERE NOT bloc.small AND bloc.status <> 'unfit' AND blocTonnes >= 0.5 * bloc.demandTonnes
    AND NOT EXISTS { (:Country {iso3: operation.iso3})-[:MEMBER_OF]->(:Bloc {id: 'eu27'}) }
  RETURN collect({iso3: operation.iso3, dependants: countries
    + CASE WHEN bloc IS NULL THEN [] ELSE [{iso3: 'EU27', exposure: round(blocTonnes / bloc.demandTonnes, 12)}] END}) AS leaning
}
CALL (mineral, flowYear, makers) {
  UNWIND makers AS maker
  MATCH (operation:Operation {id: mineral.id + '/' + $stage + '/' + maker.iso3})
  WHERE operation.capacityTonnes IS NOT NULL AND operation.capacityBasis <> 'assumed' AND flowYear IS NOT NULL
  RETURN collect({iso3: maker.iso3, tonnes: operation.capacityTonnes}) AS published
}
CALL (mineral, flowYear, makers, published) {
  OPTIONAL MATCH (fitness:Fitness)
  WHERE fitness.mineral = mineral.id AND fitness.year = flowYear AND fitness.target <> 'EU27' AND size(published) = size(makers)
  RETURN sum(fitness.demandTonnes) AS demand
}
WITH mineral, flowYear IS NOT NULL AS flows, flowYear, year, total, makers, rest, CASE WHEN demand > 0 THEN demand END AS demand,
     CASE WHEN demand > 0 THEN reduce(sum = 0.0, item IN published | sum + item.tonnes) END AS capacity,
     published, leaning
UNWIND range(0, size(makers) - 1) AS place
WITH mineral, flows, flowYear, year, total, makers, rest, place, makers[place] AS maker,
     (capacity - head([item IN published WHERE item.iso3 = makers[place].iso3 | item.tonnes])) / demand AS supplyIndex,
     coalesce(head([item IN leaning WHERE item.iso3 = makers[place].iso3 | item.dependants]), []) AS dependants
WITH *, maker.tonnes / total AS share, CASE
  WHEN supplyIndex < 1 THEN 'pivotal'
  WHEN size(dependants) > 0 THEN 'dependants'
  WHEN NOT flows AND maker.tonnes >= 0.5 * total THEN 'share' END AS basis
WITH collect({mineral: mineral, flows: flows, flowYear: flowYear, year: year, total: total, makers: makers, rest: rest, place: place, maker: maker,
       supplyIndex: supplyIndex, dependants: dependants, share: share, basis: basis}) AS candidates
WITH candidates, [candidate IN candidates WHERE candidate.basis IS NOT NULL | candidate.maker.iso3] AS chokepoints
UNWIND candidates AS candidate
WITH chokepoints, candidate, candidate.mineral AS mineral, candidate.maker.iso3 AS iso3
WHERE $mineral IS NULL OR mineral.id = $mineral
ORDER BY mineral.id, candidate.place
SKIP $skip
LIMIT $limit
WITH *, mineral.id + '/' + $stage + '/' + iso3 AS key,
     [other IN candidate.makers WHERE other.iso3 <> iso3 | other.tonnes / candidate.total] AS others
CALL (mineral, candidate, iso3) {
  MATCH (output:Observation)
  WHERE output.mineral = mineral.id AND output.stage IN ['extraction', 'refining'] AND output.kind = 'production'
    AND output.year = candidate.year AND output.chosen AND output.scope <> 'world' AND output.value > 0
  WITH iso3, output.stage AS stage, output.iso3 AS maker, output.value AS tonnes
  ORDER BY tonnes DESC, maker
  WITH stage, sum(tonnes) AS world, sum(CASE WHEN maker = iso3 THEN tonnes ELSE 0.0 END) AS own,
       [name IN collect(maker) WHERE name IS NOT NULL][0] AS leader
  RETURN head(collect(CASE stage WHEN 'refining' THEN {world: world, own: own, leader: leader} END)) AS refining,
         head(collect(CASE stage WHEN 'extraction' THEN {world: world, own: own, leader: leader} END)) AS mining
}
CALL (key, candidate, iso3) {
  OPTIONAL MATCH (:Operation {id: key})<-[link:SUPPLIES]-(feed:Operation)
  WHERE link.year = candidate.flowYear AND NOT feed.iso3 IN [iso3, 'UNKNOWN']
  RETURN sum(link.shareOfInput) AS imported
}
CALL (mineral, iso3) {
  MATCH (:Country {iso3: iso3})-[:IMPOSES]->(measure:Measure)-[:RESTRICTS]->(mineral)
  WITH DISTINCT measure
  WHERE CASE
      WHEN measure.effective IS NULL THEN 'proposed'
      WHEN measure.ended < $asOf THEN 'ended'
      WHEN measure.suspendedFrom <= $asOf AND (measure.suspendedUntil IS NULL OR $asOf <= measure.suspendedUntil) THEN 'suspended'
      WHEN measure.plannedEnd < $asOf OR measure.suspendedUntil < $asOf THEN 'scheduled-end-passed'
      WHEN measure.effective > $asOf THEN 'not-yet'
      ELSE 'in-force' END = 'in-force'
  WITH measure
  ORDER BY measure.id
  RETURN collect(measure.id) AS measures
}
RETURN key AS key, mineral.id AS mineral, iso3 AS iso3, $stage AS stage, candidate.year AS year, round(candidate.share, 12) AS share,
       {low: round(reduce(sum = 0.0, other IN candidate.makers | sum + (100 * other.tonnes / candidate.total) ^ 2), 6),
        high: round(reduce(sum = 0.0, other IN candidate.makers | sum + (100 * other.tonnes / candidate.total) ^ 2)
          + (100 * reduce(sum = 0.0, other IN candidate.rest | sum + other.tonnes) / candidate.total) ^ 2, 6)} AS hhi,
       candidate.supplyIndex < 1 AS pivotal, candidate.supplyIndex AS residualSupplyIndex, candidate.dependants AS dependants,
       round(refining.own / refining.world - mining.own / mining.world, 12) AS asymmetry,
       size([choke IN chokepoints WHERE choke = iso3]) AS breadth,
       [kind IN ['ore-endowment', 'import-fed', 'by-product', 'integrated'] WHERE CASE kind
         WHEN 'ore-endowment' THEN $stage = 'refining' AND mining.own > 0.5 * refining.own
         WHEN 'import-fed' THEN $stage <> 'extraction' AND imported > 0.5
         WHEN 'by-product' THEN EXISTS { (mineral)<-[:HOST_OF]-(:Mineral) }
         ELSE refining.leader = iso3 AND mining.leader = iso3 END] AS moat,
       measures AS measures,
       {leader: [other IN candidate.makers WHERE other.iso3 <> iso3 | other.iso3][0],
        share: round(others[0] / (1 - candidate.share), 12),
        hhi: CASE WHEN candidate.share < 1 THEN round(reduce(sum = 0.0, other IN others | sum + (100 * other / (1 - candidate.share)) ^ 2), 6) END
       } AS afterRemoval,
       candidate.basis IS NOT NULL AS chokepoint, candidate.basis AS chokepointBasis, candidate.place + 1 AS rank, candidate.flows AS flows
ORDER BY mineral, rank, key
