// How fit the flows of several minerals are to answer for a target, each in the latest year of flows that is in reach.
//
// $minerals     LIST<STRING> mineral ids, e.g. ["cobalt", "nickel"]
// $target       STRING       ISO 3166-1 alpha-3 code or the name of a bloc in capitals, e.g. "DEU" or "EU27"
// $earliest     INTEGER      first year accepted, e.g. 0
// $latest       INTEGER      last year accepted, e.g. 2024
//
// > mineral     STRING       mineral id
// > parent      STRING       the mineral it is part of; null for most
// > parentFlows BOOLEAN      whether the parent has flows into the target; false where there is no parent
// > members     LIST<STRING> the countries that the target is the sum of
// > year        INTEGER      year of the flows; null where there are none
// > status      STRING       fit, partial or unfit; null where there are no flows
// > reason      STRING       why; null where there are no flows
// > demandOff   BOOLEAN      whether tonnes may not be given
// > small       BOOLEAN      whether the demand is too small to be read closely
// > editions    LIST<STRING> the editions that the flows come from
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
UNWIND $minerals AS mineral
CALL (mineral) {
  OPTIONAL MATCH (fitness:Fitness)
  WHERE fitness.mineral = mineral AND fitness.target IN [$target, 'ANY'] AND fitness.year >= $earliest AND fitness.year <= $latest
  WITH fitness
  ORDER BY fitness.year DESC, fitness.target = $target DESC
  LIMIT 1
  RETURN fitness
}
CALL (mineral) {
  OPTIONAL MATCH (:Mineral {id: mineral})-[:PART_OF]->(parent:Mineral)
  WITH parent
  ORDER BY parent.id
  LIMIT 1
  RETURN parent.id AS parent,
         EXISTS { MATCH (parent)<-[:OF]-(judged:Fitness {target: $target}) WHERE judged.year >= $earliest AND judged.year <= $latest } AS parentFlows
}
RETURN mineral AS mineral, parent AS parent, parentFlows AS parentFlows, members AS members, fitness.year AS year,
       fitness.status AS status, fitness.reason AS reason, coalesce(fitness.demandOff, false) AS demandOff,
       coalesce(fitness.small, false) AS small, coalesce(fitness.editions, []) AS editions
ORDER BY mineral
