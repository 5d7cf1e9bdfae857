// Returns the latest year of a mineral's flows into a target within reach, their fitness, and the preferred countries.
//
// $mineral       STRING       mineral id, e.g. "cobalt"
// $target        STRING       ISO 3166-1 alpha-3 code or the name of a bloc in capitals, e.g. "USA" or "EU27"
// $within        STRING       id of the preferred bloc, or null, e.g. "ministerial-2026"
// $refused       LIST<STRING> ISO 3166-1 alpha-3 codes of the excluded countries, e.g. ["CHN"]
// $earliest      INTEGER      first year accepted, e.g. 0
// $latest        INTEGER      last year accepted, e.g. 2024
//
// > members       LIST<STRING> countries that make up the target
// > preferred     LIST<STRING> countries of the preferred bloc and of its member blocs
// > year          INTEGER      year of the flows; null where there are none
// > status        STRING       fitness verdict: fit, partial or unfit; null where there are no flows
// > reason        STRING       reason for the verdict; null where there are no flows
// > demandOff     BOOLEAN      whether demand differs too much from published consumption to give tonnes
// > small         BOOLEAN      whether the demand is too small for precise shares
// > unknownCountries LIST<STRING> excluded codes that belong to no country
// > editions      LIST<STRING> editions of the flows and of the governance figures
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
  OPTIONAL MATCH (:Bloc {id: $within})<-[memberships:MEMBER_OF*1..2]-(country:Country)
  WHERE all(membership IN memberships WHERE membership.until IS NULL)
  WITH DISTINCT country.iso3 AS iso3
  ORDER BY iso3
  RETURN collect(iso3) AS preferred
}
OPTIONAL MATCH (fitness:Fitness)
WHERE fitness.mineral = $mineral AND fitness.target IN [$target, 'ANY'] AND fitness.year >= $earliest AND fitness.year <= $latest
WITH members, preferred, fitness
ORDER BY fitness.year DESC, fitness.target = $target DESC
LIMIT 1
CALL (members) {
  MATCH (observation:Observation)
  WHERE observation.iso3 = members[0] AND observation.kind = 'governance'
  WITH observation.year AS year, collect(DISTINCT observation.edition) AS editions
  ORDER BY year DESC
  RETURN coalesce(head(collect(editions)), []) AS governance
}
RETURN members AS members, preferred AS preferred, fitness.year AS year, fitness.status AS status, fitness.reason AS reason,
       coalesce(fitness.demandOff, false) AS demandOff, coalesce(fitness.small, false) AS small,
       [code IN $refused WHERE NOT EXISTS { (:Country {iso3: code}) }] AS unknownCountries,
       CASE WHEN fitness IS NULL THEN [] ELSE coalesce(fitness.editions, []) + governance END AS editions
