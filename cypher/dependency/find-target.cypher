// Returns a target's demand for a mineral and the fitness of its flows, in the latest year within reach.
//
// $mineral       STRING       mineral id, e.g. "cobalt"
// $target        STRING       ISO 3166-1 alpha-3 code or the name of a bloc in capitals, e.g. "USA" or "EU27"
// $earliest      INTEGER      first year accepted, e.g. 0
// $latest        INTEGER      last year accepted, e.g. 2024
//
// > members       LIST<STRING> countries that make up the target
// > year          INTEGER      year of the flows; null where there are none
// > status        STRING       fitness verdict: fit, partial or unfit; null where there are no flows
// > reason        STRING       reason for the verdict
// > demandOff     BOOLEAN      whether demand differs too much from published consumption to give tonnes
// > small         BOOLEAN      whether the demand is too small for precise shares
// > demandTonnes  FLOAT        input of the target's use operations, tonnes of contained metal
// > basis         STRING       weakest basis among these inputs
// > untracedShare FLOAT        share of the supply whose chain includes UNKNOWN, 0 to 1
// > editions      LIST<STRING> editions of the flows, and of the world's output in their year
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
OPTIONAL MATCH (fitness:Fitness)
WHERE fitness.mineral = $mineral AND fitness.target IN [$target, 'ANY'] AND fitness.year >= $earliest AND fitness.year <= $latest
WITH members, fitness
ORDER BY fitness.year DESC, fitness.target = $target DESC
LIMIT 1
CALL (fitness) {
  MATCH (output:Observation)
  WHERE output.mineral = $mineral AND output.kind = 'production' AND output.year = fitness.year AND output.chosen
  WITH DISTINCT output.edition AS edition
  ORDER BY edition
  RETURN collect(edition) AS outputEditions
}
CALL (members, fitness) {
  MATCH (use:Operation)<-[link:SUPPLIES]-(source:Operation)
  WHERE use.id IN [member IN members | $mineral + '/use/' + member] AND link.year = fitness.year
  WITH source, sum(link.tonnes) AS tonnes, collect(DISTINCT link.basis) AS bases, fitness.year AS year
  CALL (source, year) {
    OPTIONAL MATCH (source)<-[link:SUPPLIES]-(gap:Operation {iso3: 'UNKNOWN'})
    WHERE link.year = year
    RETURN sum(link.shareOfInput) AS nearGap
  }
  CALL (source, year) {
    OPTIONAL MATCH (source)<-[lower:SUPPLIES]-(:Operation {stage: 'intermediate'})<-[upper:SUPPLIES]-(gap:Operation {iso3: 'UNKNOWN'})
    WHERE lower.year = year AND upper.year = year
    RETURN sum(lower.shareOfInput * upper.shareOfInput) AS farGap
  }
  RETURN sum(tonnes) AS demandTonnes,
         sum(tonnes * CASE source.iso3 WHEN 'UNKNOWN' THEN 1.0 ELSE nearGap + farGap END) AS untracedTonnes,
         reduce(all = [], some IN collect(bases) | all + some) AS bases
}
RETURN members AS members, fitness.year AS year, fitness.status AS status, fitness.reason AS reason,
       coalesce(fitness.demandOff, false) AS demandOff, coalesce(fitness.small, false) AS small,
       CASE WHEN demandTonnes > 0 THEN demandTonnes END AS demandTonnes,
       [basis IN ['assumed', 'modelled', 'published-share', 'estimated', 'reconciled', 'reported'] WHERE basis IN bases][0] AS basis,
       CASE WHEN demandTonnes > 0 THEN round(untracedTonnes / demandTonnes, 12) END AS untracedShare,
       [edition IN coalesce(fitness.editions, []) WHERE NOT edition IN outputEditions] + outputEditions AS editions
