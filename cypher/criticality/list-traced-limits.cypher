// Lists the fitness of the flows of each strategic raw material into the EU and its member states, in the latest year.
// The largest third country of each stage is computed from these flows.
// plan: NodeByLabelScan because the list determines the minerals
//
// $list           STRING  id of the list of strategic raw materials, e.g. "EU-STRATEGIC-2024"
// $target         STRING  "EU27" or the ISO 3166-1 alpha-3 code of a member state; null for all of them
// $earliest       INTEGER first year accepted, e.g. 0
// $latest         INTEGER last year accepted, e.g. 2024
//
// > mineral       STRING  mineral id
// > name          STRING  name on the list
// > target        STRING  EU27 or the ISO 3166-1 alpha-3 code of a member state
// > members       LIST<STRING> member states of the EU
// > year          INTEGER flow year; null without a fitness verdict within reach
// > status        STRING  fitness verdict on the target's flows: fit, partial or unfit; null where none is loaded
// > reason        STRING  reason for the verdict; null where none is loaded
// > editions      LIST<STRING> editions of the flows
MATCH (country:Country)-[membership:MEMBER_OF]->(:Bloc {id: 'eu27'})
WHERE membership.until IS NULL
WITH country.iso3 AS iso3
ORDER BY iso3
WITH collect(iso3) AS members
MATCH (:CriticalList {id: $list})<-[listed:LISTED_ON]-(mineral:Mineral)
UNWIND ['EU27'] + members AS target
WITH members, mineral.id AS mineral, listed.name AS name, target
WHERE $target IS NULL OR target = $target
CALL (mineral, target) {
  OPTIONAL MATCH (fitness:Fitness)
  WHERE fitness.mineral = mineral AND fitness.target IN [target, 'ANY'] AND fitness.year >= $earliest AND fitness.year <= $latest
  WITH fitness
  ORDER BY fitness.year DESC, fitness.target = target DESC
  LIMIT 1
  RETURN fitness
}
RETURN mineral AS mineral,
       name AS name,
       target AS target,
       members AS members,
       fitness.year AS year,
       fitness.status AS status,
       fitness.reason AS reason,
       coalesce(fitness.editions, []) AS editions
ORDER BY mineral, target
