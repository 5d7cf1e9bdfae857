// Lists, by mineral, the foreign country or operation with the largest exposure of a target.
// Minerals with a fitness verdict on the target's flows are listed, and those whose import sources are printed.
// plan: CartesianProduct because the members of the target are one row
//
// $target        STRING       ISO 3166-1 alpha-3 code or the name of a bloc in capitals, e.g. "USA" or "EU27"
// $unit          STRING       "country" (a chain that meets it twice counts once) or "country-stage"
// $earliest      INTEGER      first year accepted, e.g. 0
// $latest        INTEGER      last year accepted, e.g. 2024
// $skip          INTEGER      rows to skip, e.g. 0
// $limit         INTEGER      maximum number of rows, e.g. 100
//
// > members       LIST<STRING> countries that make up the target
// > mineral       STRING       mineral id
// > year          INTEGER      year of the flows; null where there are none
// > key           STRING       "cobalt/CHN" or "cobalt/refining/CHN"; null without a foreign point, or where the flows are unfit
// > exposure      FLOAT        share of the target's supply that passes through it, 0 to 1
// > exposureUpper FLOAT        the same if all supply not traced past UNKNOWN also passed through it
// > capture       FLOAT        exposure to the country that leads the world's refining; null where none is published, or without refining
// > lockIn        FLOAT        Herfindahl-Hirschman index of the target's own refined sources, 0 to 10,000; null without refining
// > refined       BOOLEAN      whether the chains pass through a known refiner
// > status        STRING       fitness verdict: fit, partial or unfit; null where there are no flows
// > reason        STRING       reason for the verdict; null where there are no flows
// > editions      LIST<STRING> editions of the flows and of the leader of refining
CALL () {
  MATCH (country:Country {iso3: $target})
  RETURN country.iso3 AS member
  UNION
  MATCH (country:Country)-[membership:MEMBER_OF]->(:Bloc {id: toLower($target)})
  WHERE membership.until IS NULL
  RETURN country.iso3 AS member
}
WITH member
ORDER BY member
WITH collect(member) AS members
CALL () {
  MATCH (fitness:Fitness {target: $target})
  WHERE fitness.year >= $earliest AND fitness.year <= $latest
  RETURN fitness.mineral AS mineral, fitness
  UNION
  MATCH (printed:Observation {iso3: $target, kind: 'import-share'})
  WHERE printed.mineral IS NOT NULL AND printed.year >= $earliest AND printed.year <= $latest
  RETURN printed.mineral AS mineral, null AS fitness
}
WITH members, mineral, fitness
ORDER BY mineral, fitness.year DESC
WITH members, mineral, head(collect(fitness)) AS fitness
ORDER BY mineral
SKIP $skip
LIMIT $limit
WITH members, mineral, fitness, CASE fitness.status WHEN 'unfit' THEN null ELSE fitness.year END AS year
CALL (members, mineral, year) {
  MATCH (use:Operation)<-[link:SUPPLIES]-(source:Operation)
  WHERE use.id IN [member IN members | mineral + '/use/' + member] AND link.year = year
  WITH source, sum(link.tonnes) AS tonnes
  ORDER BY source.id
  WITH collect({source: source, tonnes: tonnes}) AS inputs, sum(tonnes) AS demand
  RETURN [input IN inputs | {source: input.source, share: input.tonnes / demand}] AS feeds
}
CALL (feeds, year) {
  CALL (feeds, year) {
    UNWIND feeds AS feed
    RETURN feed.source AS operation, feed.share AS carried, feed.share AS fresh, [] AS passed
    UNION ALL
    UNWIND feeds AS feed
    WITH year, feed.source AS first, feed.share AS share
    MATCH (first)<-[link:SUPPLIES]-(operation:Operation)
    WHERE link.year = year
    WITH operation, first, share * link.shareOfInput AS share
    RETURN operation, sum(share) AS carried,
           sum(CASE WHEN first.iso3 = operation.iso3 THEN 0.0 ELSE share END) AS fresh,
           CASE operation.iso3 WHEN 'UNKNOWN' THEN collect({countries: [first.iso3], share: share}) ELSE [] END AS passed
    UNION ALL
    UNWIND feeds AS feed
    WITH year, feed.source AS first, feed.share AS share
    MATCH (first)<-[lower:SUPPLIES]-(second:Operation {stage: 'intermediate'})<-[upper:SUPPLIES]-(operation:Operation)
    WHERE lower.year = year AND upper.year = year
    WITH operation, first, second, share * lower.shareOfInput * upper.shareOfInput AS share
    RETURN operation, sum(share) AS carried,
           sum(CASE WHEN operation.iso3 IN [first.iso3, second.iso3] THEN 0.0 ELSE share END) AS fresh,
           CASE operation.iso3 WHEN 'UNKNOWN' THEN collect({countries: [first.iso3, second.iso3], share: share}) ELSE [] END AS passed
  }
  WITH operation, carried, fresh, passed
  ORDER BY operation.id
  RETURN collect({id: operation.id, iso3: operation.iso3, stage: operation.stage, carried: carried, fresh: fresh, passed: passed,
    position: CASE operation.stage WHEN 'extraction' THEN 1 WHEN 'intermediate' THEN 2 ELSE 3 END}) AS crossings
}
WITH members, mineral, fitness, year, [crossing IN crossings WHERE crossing.iso3 <> 'UNKNOWN'] AS crossings,
     [crossing IN crossings WHERE crossing.iso3 = 'UNKNOWN'] AS gaps,
     any(crossing IN crossings WHERE crossing.stage = 'refining' AND crossing.iso3 <> 'UNKNOWN') AS refined
CALL (mineral, year) {
  OPTIONAL MATCH (output:Observation)
  WHERE output.mineral = mineral AND output.stage = 'refining' AND output.kind = 'production' AND output.year <= year + 2 AND output.year >= year - 2
    AND output.chosen AND output.scope = 'country' AND output.value > 0
  WITH output
  ORDER BY abs(output.year - year), output.year, output.value DESC, output.iso3
  LIMIT 1
  RETURN output.iso3 AS leader, output.edition AS leaderEdition
}
CALL (members, crossings, gaps) {
  UNWIND crossings AS crossing
  WITH members, gaps, crossing.iso3 AS iso3, CASE $unit WHEN 'country' THEN null ELSE crossing.stage END AS stage,
       CASE $unit WHEN 'country' THEN crossing.fresh ELSE crossing.carried END AS share, crossing.position AS position
  WHERE NOT iso3 IN members
  WITH gaps, iso3, stage, sum(share) AS exposure, max(position) AS position
  WHERE exposure > 0
  WITH gaps, iso3, stage, round(CASE WHEN exposure > 1 THEN 1.0 ELSE exposure END, 12) AS exposure, position
  ORDER BY exposure DESC, stage, iso3
  LIMIT 1
  WITH iso3, stage, exposure, exposure + reduce(sum = 0.0, gap IN gaps | sum + CASE
    WHEN stage IS NOT NULL THEN CASE WHEN gap.position >= position THEN gap.carried ELSE 0.0 END
    ELSE gap.carried - reduce(part = 0.0, chain IN gap.passed | part + CASE WHEN iso3 IN chain.countries THEN chain.share ELSE 0.0 END)
    END) AS upper
  RETURN collect({iso3: iso3, stage: stage, exposure: exposure,
    upper: round(CASE WHEN upper > 1 THEN 1.0 ELSE upper END, 12)})[0] AS worst
}
RETURN members AS members, mineral AS mineral, fitness.year AS year,
       mineral + '/' + CASE WHEN worst.stage IS NULL THEN '' ELSE worst.stage + '/' END + worst.iso3 AS key,
       worst.exposure AS exposure, worst.upper AS exposureUpper,
       CASE WHEN refined AND leader IS NOT NULL THEN round(reduce(sum = 0.0, crossing IN crossings
         | sum + CASE crossing.iso3 WHEN leader THEN crossing.fresh ELSE 0.0 END), 12) END AS capture,
       CASE WHEN refined THEN round(reduce(sum = 0.0, crossing IN crossings
         | sum + CASE crossing.stage WHEN 'refining' THEN (100 * crossing.carried) ^ 2 ELSE 0.0 END), 6) END AS lockIn,
       refined AS refined, fitness.status AS status, fitness.reason AS reason,
       coalesce(fitness.editions, []) + CASE WHEN leaderEdition IS NULL OR leaderEdition IN coalesce(fitness.editions, []) THEN [] ELSE [leaderEdition] END AS editions
ORDER BY mineral
