// Lists the fitness of targets' flows of several minerals, each in the latest year within reach.
//
// $minerals     LIST<STRING> mineral ids, e.g. ["cobalt", "nickel"]
// $targets      LIST<STRING> ISO 3166-1 alpha-3 codes or names of blocs in capitals, e.g. ["DEU", "EU27"]
// $earliest     INTEGER      first year accepted, e.g. 0
// $latest       INTEGER      last year accepted, e.g. 2024
//
// > target      STRING       target, in the order of the parameter
// > mineral     STRING       mineral id
// > parent      STRING       id of its parent mineral; null for most
// > parentFlows BOOLEAN      whether the parent has flows into the target; false without a parent
// > members     LIST<STRING> countries that make up the target
// > year        INTEGER      year of the flows; null where there are none
// > status      STRING       fitness verdict: fit, partial or unfit; null where there are no flows
// > reason      STRING       reason for the verdict; null where there are no flows
// > demandOff   BOOLEAN      whether demand differs too much from published consumption to give tonnes
// > small       BOOLEAN      whether the demand is too small for precise shares
// > editions    LIST<STRING> editions of the flows
UNWIND range(0, size($targets) - 1) AS place
WITH place, $targets[place] AS target
CALL (target) {
  OPTIONAL MATCH (country:Country {iso3: target})
  RETURN country.iso3 AS member
  UNION
  MATCH (country:Country)-[membership:MEMBER_OF]->(:Bloc {id: toLower(target)})
  WHERE membership.until IS NULL
  RETURN country.iso3 AS member
}
WITH place, target, member
ORDER BY member
WITH place, target, collect(member) AS members
UNWIND $minerals AS mineral
CALL (mineral, target) {
  OPTIONAL MATCH (fitness:Fitness)
  WHERE fitness.mineral = mineral AND fitness.target IN [target, 'ANY'] AND fitness.year >= $earliest AND fitness.year <= $latest
  WITH fitness
  ORDER BY fitness.year DESC, fitness.target = target DESC
  LIMIT 1
  RETURN fitness
}
CALL (mineral, target) {
  OPTIONAL MATCH (:Mineral {id: mineral})-[:PART_OF]->(parent:Mineral)
  WITH parent
  ORDER BY parent.id
  LIMIT 1
  RETURN parent.id AS parent,
         EXISTS { MATCH (parent)<-[:OF]-(judged:Fitness {target: target}) WHERE judged.year >= $earliest AND judged.year <= $latest } AS parentFlows
}
RETURN target AS target, mineral AS mineral, parent AS parent, parentFlows AS parentFlows, members AS members, fitness.year AS year,
       fitness.status AS status, fitness.reason AS reason, coalesce(fitness.demandOff, false) AS demandOff,
       coalesce(fitness.small, false) AS small, coalesce(fitness.editions, []) AS editions
ORDER BY place, mineral
