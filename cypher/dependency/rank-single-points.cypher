// Ranks the countries or operations on the chains into a target by the share of its supply that passes through each.
// Foreign ones come first.
// plan: CartesianProduct because both ends of a leg are found by their keys
//
// $mineral       STRING       mineral id, e.g. "cobalt"
// $year          INTEGER      year of the flows, e.g. 2024
// $target        STRING       name of the target, e.g. "USA" or "EU27"
// $members       LIST<STRING> countries that make up the target, e.g. ["USA"]
// $unit          STRING       "country" (a chain that meets it twice counts once) or "country-stage"
// $theta         FLOAT        minimum exposure of a row, e.g. 0.5; structural points are always listed
// $epsilon       FLOAT        links up to this share of their receiver's input are ignored for structural, e.g. 0.01
// $measures      MAP          effect of measures in force by flow key: {`cobalt.2024.extraction.COD.refining.CHN.hydroxide`: {open: 0.43, measures:
//                             ["CD-COBALT-2025B"]}}; empty without measures, e.g. {}; explore/list-measured-flows returns it
// $skip          INTEGER      rows to skip, e.g. 0
// $limit         INTEGER      maximum number of rows, e.g. 100
//
// > key           STRING       "cobalt/CHN" or "cobalt/refining/CHN"
// > iso3          STRING       ISO 3166-1 alpha-3
// > stage         STRING       stage id; null for a whole country
// > structural    BOOLEAN      whether every chain whose links exceed epsilon passes through it
// > exposure      FLOAT        share of the target's supply that passes through it and that no measure has stopped, 0 to 1
// > exposureUpper FLOAT        the same if all supply not traced past UNKNOWN also passed through it
// > domestic      BOOLEAN      whether it belongs to the target
// > nMinus1       FLOAT        published world output without it, 0 to 1, the smallest over its stages; of the flow year or at most two years away; null where none is published
// > rule65        BOOLEAN      whether over 65% of the target's traced supply at one of its stages comes from it, from abroad, over all layers
// > dominatorChain LIST<STRING> for structural points: itself, the structural points downstream of it, and the target
// > witness       MAP          the chain through it with the largest product of shares: {share, legs[{from, to, share, tonnes, basis, evidence,
//                             measures}]}; shares are of the supply that measures leave open; measures are those in force on a leg
MATCH (use:Operation)<-[link:SUPPLIES]-(source:Operation)
WHERE use.id IN [member IN $members | $mineral + '/use/' + member] AND link.year = $year
WITH source, sum(link.tonnes) AS tonnes, sum(link.tonnes * coalesce($measures[link.key].open, 1.0)) AS openTonnes
ORDER BY source.id
WITH collect({source: source, tonnes: openTonnes}) AS inputs, sum(tonnes) AS demand
WITH demand, [input IN inputs | {source: input.source, share: input.tonnes / demand, stopped: 0.0}] AS sources
// The supply that measures stop on its way to each of them.
CALL (sources) {
  UNWIND CASE WHEN size(keys($measures)) = 0 THEN [] ELSE sources END AS feed
  WITH feed, feed.source AS first
  OPTIONAL MATCH (first)<-[link:SUPPLIES]-(second:Operation)
  WHERE link.year = $year
  CALL (second) {
    OPTIONAL MATCH (second)<-[upper:SUPPLIES]-(:Operation)
    WHERE upper.year = $year AND second.stage = 'intermediate'
    RETURN sum(upper.shareOfInput * (1 - coalesce($measures[upper.key].open, 1.0))) AS above
  }
  WITH feed, sum(link.shareOfInput * (1 - coalesce($measures[link.key].open, 1.0) * (1 - above))) AS stopped
  RETURN collect({source: feed.source, share: feed.share, stopped: stopped}) AS held
}
WITH demand, CASE WHEN size(held) = 0 THEN sources ELSE held END AS feeds
// One row for each operation and layer: its supply, the part that no lower leg in the same country carries, the best way down.
CALL (feeds) {
  UNWIND feeds AS feed
  WITH feed, feed.share * (1 - feed.stopped) AS carried
  RETURN feed.source AS operation, carried AS carried, carried AS fresh, [feed.share, [feed.source.id]] AS down
  UNION ALL
  UNWIND feeds AS feed
  WITH feed.source AS first, feed.share AS share
  MATCH (first)<-[link:SUPPLIES]-(operation:Operation)
  WHERE link.year = $year
  WITH operation, first, share, sum(link.shareOfInput * coalesce($measures[link.key].open, 1.0)) AS part
  WITH operation, first, share * part AS share
  CALL (operation) {
    OPTIONAL MATCH (operation)<-[upper:SUPPLIES]-(:Operation)
    WHERE upper.year = $year AND operation.stage = 'intermediate'
    RETURN sum(upper.shareOfInput * (1 - coalesce($measures[upper.key].open, 1.0))) AS stopped
  }
  RETURN operation, sum(share * (1 - stopped)) AS carried,
         sum(CASE WHEN first.iso3 = operation.iso3 THEN 0.0 ELSE share * (1 - stopped) END) AS fresh,
         max([share, [operation.id, first.id]]) AS down
  UNION ALL
  UNWIND feeds AS feed
  WITH feed.source AS first, feed.share AS share
  MATCH (first)<-[link:SUPPLIES]-(second:Operation {stage: 'intermediate'})
  WHERE link.year = $year
  WITH first, second, share, sum(link.shareOfInput * coalesce($measures[link.key].open, 1.0)) AS part
  WITH first, second, share * part AS share
  MATCH (second)<-[link:SUPPLIES]-(operation:Operation)
  WHERE link.year = $year
  WITH operation, first, second, share, sum(link.shareOfInput * coalesce($measures[link.key].open, 1.0)) AS part
  WITH operation, first, second, share * part AS share
  RETURN operation, sum(share) AS carried,
         sum(CASE WHEN operation.iso3 IN [first.iso3, second.iso3] THEN 0.0 ELSE share END) AS fresh,
         max([share, [operation.id, second.id, first.id]]) AS down
}
WITH demand, feeds,
     collect({operation: operation, iso3: operation.iso3, stage: operation.stage, carried: carried, fresh: fresh, down: down,
       position: CASE operation.stage WHEN 'extraction' THEN 1 WHEN 'intermediate' THEN 2 ELSE 3 END}) AS crossings
WITH demand, feeds, [crossing IN crossings WHERE crossing.iso3 <> 'UNKNOWN'] AS crossings,
     [crossing IN crossings WHERE crossing.iso3 = 'UNKNOWN'] AS gaps
// The supply from UNKNOWN that passes through a country on its way down.
CALL (feeds) {
  UNWIND feeds AS feed
  WITH feed.source AS first, feed.share AS share
  MATCH (first)<-[link:SUPPLIES]-(gap:Operation)
  WHERE link.year = $year AND gap.iso3 = 'UNKNOWN'
  RETURN collect({passed: [first.iso3], share: share * link.shareOfInput * coalesce($measures[link.key].open, 1.0)}) AS twoLayers
}
CALL (feeds) {
  UNWIND feeds AS feed
  WITH feed.source AS first, feed.share AS share
  MATCH (first)<-[lower:SUPPLIES]-(second:Operation {stage: 'intermediate'})<-[upper:SUPPLIES]-(gap:Operation)
  WHERE lower.year = $year AND upper.year = $year AND gap.iso3 = 'UNKNOWN'
  RETURN collect({passed: [first.iso3, second.iso3], share: share * lower.shareOfInput * coalesce($measures[lower.key].open, 1.0) * upper.shareOfInput * coalesce($measures[upper.key].open, 1.0)}) AS threeLayers
}
// The chains in which every link exceeds epsilon, and their common operations.
CALL (feeds) {
  UNWIND feeds AS feed
  WITH feed.source AS first, feed.share AS share
  WHERE share > $epsilon
  OPTIONAL MATCH (first)<-[link:SUPPLIES]-(second:Operation)
  WHERE link.year = $year
  WITH first, second, sum(link.shareOfInput * coalesce($measures[link.key].open, 1.0)) AS share
  WHERE second IS NULL OR share > $epsilon
  OPTIONAL MATCH (second)<-[link:SUPPLIES]-(third:Operation)
  WHERE link.year = $year AND second.stage = 'intermediate'
  WITH first, second, third, sum(link.shareOfInput * coalesce($measures[link.key].open, 1.0)) AS share
  WHERE third IS NULL OR share > $epsilon
  WITH collect([node IN [first, second, third] WHERE node.iso3 <> 'UNKNOWN'
         | CASE $unit WHEN 'country' THEN node.iso3 ELSE node.id END]) AS wide
  RETURN CASE WHEN size(wide) = 0 THEN []
    ELSE reduce(common = wide[0], chain IN tail(wide) | [key IN common WHERE key IN chain]) END AS dominators
}
// Published output of every producer, named or not, at the stages of these chains.
CALL () {
  MATCH (output:Observation {mineral: $mineral, kind: 'production'})
  WHERE output.year <= $year + 2 AND output.year >= $year - 2
    AND output.chosen AND output.value IS NOT NULL AND output.stage IS NOT NULL AND output.scope <> 'world'
  WITH output.stage AS stage, output.year AS year, sum(output.value) AS world,
       collect({iso3: output.iso3, tonnes: output.value}) AS makers
  WHERE world > 0
  ORDER BY stage, abs(year - $year), year
  WITH stage, head(collect({stage: stage, world: world, makers: makers})) AS nearest
  RETURN collect(nearest) AS outputs
}
WITH demand, crossings, gaps, twoLayers + threeLayers AS untraced, dominators, outputs,
     reduce(stages = [], crossing IN crossings | CASE WHEN crossing.stage IN stages THEN stages ELSE stages + crossing.stage END) AS stages
WITH demand, crossings, gaps, untraced, dominators, outputs,
     [stage IN stages | {stage: stage, traced: reduce(sum = 0.0, crossing IN crossings
       | sum + CASE crossing.stage WHEN stage THEN crossing.carried ELSE 0.0 END)}] AS traced
UNWIND crossings AS crossing
WITH demand, gaps, untraced, dominators, traced, crossing, crossing.iso3 AS iso3,
     CASE $unit WHEN 'country' THEN null ELSE crossing.stage END AS stage,
     head([output IN outputs WHERE output.stage = crossing.stage | 1 - reduce(made = 0.0, maker IN output.makers
       | made + CASE WHEN maker.iso3 = crossing.iso3 THEN maker.tonnes ELSE 0.0 END) / output.world]) AS left
ORDER BY crossing.operation.id
WITH demand, gaps, untraced, dominators, traced, iso3, stage,
     $mineral + '/' + CASE WHEN stage IS NULL THEN '' ELSE stage + '/' END + iso3 AS key,
     max(crossing.position) AS position, min(left) AS nMinus1,
     sum(CASE WHEN stage IS NULL THEN crossing.fresh ELSE crossing.carried END) AS through,
     collect(crossing) AS crossings
WITH demand, key, iso3, stage, position, crossings, nMinus1,
     round(CASE WHEN through > 1 THEN 1.0 ELSE through END, 12) AS exposure,
     through + reduce(sum = 0.0, gap IN gaps
         | sum + CASE WHEN stage IS NULL OR gap.position >= position THEN gap.carried ELSE 0.0 END)
       - reduce(sum = 0.0, chain IN untraced | sum + CASE WHEN stage IS NULL AND iso3 IN chain.passed THEN chain.share ELSE 0.0 END) AS upper,
     CASE WHEN stage IS NULL THEN iso3 ELSE key END IN dominators AS structural,
     iso3 IN $members AS domestic,
     any(layer IN traced WHERE reduce(sum = 0.0, crossing IN crossings
       | sum + CASE crossing.stage WHEN layer.stage THEN crossing.carried ELSE 0.0 END) > 0.65 * layer.traced) AS most
WITH demand, collect({key: key, iso3: iso3, stage: stage, position: position, crossings: crossings, nMinus1: nMinus1, exposure: exposure,
       upper: upper, structural: structural, domestic: domestic, rule65: most AND NOT domestic}) AS points
UNWIND points AS point
WITH demand, point, [other IN points WHERE other.structural | other] AS structural
WHERE point.exposure > 0 AND (point.structural OR point.exposure >= $theta)
ORDER BY point.domestic, point.exposure DESC, point.key
SKIP $skip
LIMIT $limit
// The best chain: the known best way down, and the best way up from there.
CALL (point) {
  UNWIND point.crossings AS crossing
  WITH crossing, crossing.operation AS operation
  OPTIONAL MATCH (operation)<-[link:SUPPLIES]-(above:Operation)
  WHERE link.year = $year
  WITH crossing, above, sum(link.shareOfInput * coalesce($measures[link.key].open, 1.0)) AS share
  OPTIONAL MATCH (above)<-[link:SUPPLIES]-(top:Operation)
  WHERE link.year = $year AND above.stage = 'intermediate'
  WITH crossing, above, share, top, sum(link.shareOfInput * coalesce($measures[link.key].open, 1.0)) AS topShare
  WITH [node IN [top, above] WHERE node IS NOT NULL | node.id] + crossing.down[1] AS path,
       crossing.down[0] * CASE WHEN above IS NULL THEN 1.0 ELSE share END * CASE WHEN top IS NULL THEN 1.0 ELSE topShare END AS share
  ORDER BY share DESC, path
  LIMIT 1
  RETURN path, share
}
CALL (path, demand) {
  UNWIND range(0, size(path) - 1) AS place
  WITH path, demand, place, CASE WHEN place = size(path) - 1 THEN [member IN $members | $mineral + '/use/' + member]
    ELSE [path[place + 1]] END AS receivers
  MATCH (sender:Operation {id: path[place]})-[link:SUPPLIES]->(receiver:Operation)
  WHERE link.year = $year AND receiver.id IN receivers
  WITH path, demand, place, link
  ORDER BY link.tonnes DESC, link.key
  WITH path, demand, place, sum(link.tonnes * coalesce($measures[link.key].open, 1.0)) AS tonnes,
       sum(link.shareOfInput * coalesce($measures[link.key].open, 1.0)) AS shareOfInput,
       collect(link.basis) AS bases, head(collect(link.derivation)) AS evidence,
       reduce(all = [], ids IN collect(coalesce($measures[link.key].measures, [])) | all + [id IN ids WHERE NOT id IN all]) AS measures
  ORDER BY place
  RETURN collect({from: path[place], to: coalesce(path[place + 1], $mineral + '/use/' + $target),
    share: round(CASE WHEN place = size(path) - 1 THEN tonnes / demand ELSE shareOfInput END, 12), tonnes: tonnes,
    basis: [basis IN ['assumed', 'modelled', 'published-share', 'estimated', 'reconciled', 'reported'] WHERE basis IN bases][0],
    evidence: evidence, measures: measures}) AS legs
}
RETURN point.key AS key, point.iso3 AS iso3, point.stage AS stage, point.structural AS structural, point.exposure AS exposure,
       round(CASE WHEN point.upper > 1 THEN 1.0 ELSE point.upper END, 12) AS exposureUpper, point.domestic AS domestic,
       round(point.nMinus1, 12) AS nMinus1, point.rule65 AS rule65,
       CASE WHEN point.structural
         THEN [point.key] + [other IN structural WHERE other.position > point.position | other.key] + [$mineral + '/use/' + $target]
         ELSE [] END AS dominatorChain,
       {share: round(share, 12), legs: legs} AS witness
ORDER BY domestic, exposure DESC, key
