// Lists the largest third country in EU and member-state supply of each strategic raw material, by stage.
// Shares come from traced flows.
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
// > year          INTEGER flow year; null without a fitness verdict within reach
// > status        STRING  fitness verdict on the target's flows: fit, partial or unfit; null where none is loaded
// > reason        STRING  reason for the verdict; null where none is loaded
// > stage         STRING  stage of the third country; null where the flows are not usable or meet no third country
// > thirdCountry  STRING  ISO 3166-1 alpha-3 of the largest third country, outside the EU; null as for stage
// > share         FLOAT   share of the target's traced supply at that stage, 0 to 1; null as for stage
// > basis         STRING  weakest basis among the flows from it; null as for stage
// > evidence      STRING  derivation id of the largest flow from it; null as for stage
// > editions      LIST<STRING> editions of the flows
MATCH (country:Country)-[membership:MEMBER_OF]->(:Bloc {id: 'eu27'})
WHERE membership.until IS NULL
WITH country.iso3 AS iso3
ORDER BY iso3
WITH collect(iso3) AS members
MATCH (:CriticalList {id: $list})<-[listed:LISTED_ON]-(mineral:Mineral)
UNWIND ['EU27'] + members AS target
WITH members, mineral.id AS mineral, listed.name AS name, target, CASE target WHEN 'EU27' THEN members ELSE [target] END AS takers
WHERE $target IS NULL OR target = $target
CALL (mineral, target) {
  OPTIONAL MATCH (fitness:Fitness)
  WHERE fitness.mineral = mineral AND fitness.target IN [target, 'ANY'] AND fitness.year >= $earliest AND fitness.year <= $latest
  WITH fitness
  ORDER BY fitness.year DESC, fitness.target = target DESC
  LIMIT 1
  RETURN fitness
}
CALL (mineral, takers, members, fitness) {
  MATCH (use:Operation)<-[link:SUPPLIES]-(source:Operation)
  WHERE fitness.status <> 'unfit' AND use.id IN [taker IN takers | mineral + '/use/' + taker] AND link.year = fitness.year
  WITH source, sum(link.tonnes) AS tonnes, collect(DISTINCT link.basis) AS bases, max([link.tonnes, link.derivation])[1] AS flow, members, fitness.year AS year
  WITH collect({source: source, tonnes: tonnes, bases: bases, flow: flow}) AS inputs, sum(tonnes) AS demand, members, year
  WITH [input IN inputs WHERE demand > 0 | {source: input.source, share: input.tonnes / demand, bases: input.bases, flow: input.flow}] AS feeds, members, year
  CALL (feeds, year) {
    UNWIND feeds AS feed
    RETURN feed.source AS operation, feed.share AS carried, feed.bases AS bases, feed.flow AS flow
    UNION ALL
    UNWIND feeds AS feed
    WITH feed.source AS first, feed.share AS share
    MATCH (first)<-[link:SUPPLIES]-(operation:Operation)
    WHERE link.year = year
    RETURN operation, share * link.shareOfInput AS carried, [link.basis] AS bases, link.derivation AS flow
    UNION ALL
    UNWIND feeds AS feed
    WITH feed.source AS first, feed.share AS share
    MATCH (first)<-[lower:SUPPLIES]-(:Operation {stage: 'intermediate'})<-[link:SUPPLIES]-(operation:Operation)
    WHERE lower.year = year AND link.year = year
    RETURN operation, share * lower.shareOfInput * link.shareOfInput AS carried, [link.basis] AS bases, link.derivation AS flow
  }
  WITH operation, carried, bases, flow, members
  WHERE operation.iso3 <> 'UNKNOWN'
  WITH operation.stage AS stage, operation.iso3 AS iso3, sum(carried) AS carried,
       reduce(all = [], some IN collect(bases) | all + some) AS bases, max([carried, flow])[1] AS flow, members
  ORDER BY carried DESC, iso3
  WITH stage, sum(carried) AS traced, members, collect({iso3: iso3, carried: carried, bases: bases, flow: flow}) AS makers
  WITH stage, traced, head([maker IN makers WHERE NOT maker.iso3 IN members]) AS top
  WHERE top IS NOT NULL
  RETURN collect({stage: stage, thirdCountry: top.iso3, share: top.carried / traced, evidence: top.flow,
    basis: [basis IN ['assumed', 'modelled', 'published-share', 'estimated', 'reconciled', 'reported'] WHERE basis IN top.bases][0]}) AS limits
}
UNWIND CASE WHEN size(limits) = 0 THEN [null] ELSE limits END AS found
RETURN mineral AS mineral,
       name AS name,
       target AS target,
       fitness.year AS year,
       fitness.status AS status,
       fitness.reason AS reason,
       found.stage AS stage,
       found.thirdCountry AS thirdCountry,
       round(found.share, 12) AS share,
       found.basis AS basis,
       found.evidence AS evidence,
       coalesce(fitness.editions, []) AS editions
ORDER BY mineral, target, stage
