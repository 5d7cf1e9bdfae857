// Lists the flows of a stage's product to its takers, with the duty on each, for some price floors.
// Some countries impose the tariff on the output of all others.
//
// $floors        LIST<MAP>    {mineral, stage, states}: stage whose product is traded, and the countries that impose the tariff, e.g. {mineral: "cobalt", stage: "refining", states: ["USA"]}
// $earliest      INTEGER      first year accepted, e.g. 0
// $latest        INTEGER      last year accepted, e.g. 2024
//
// > floor        INTEGER      position of the floor in the parameter, from 0
// > from         STRING       operation id of the producer, or of UNKNOWN
// > to           STRING       operation id of the taker
// > taker        STRING       ISO 3166-1 alpha-3 of the taker
// > member       BOOLEAN      whether the taker imposes the tariff
// > duty         STRING       pays, unknown (a member's import of unknown origin), among-members, outside (into a country without the tariff) or domestic
// > tonnes       FLOAT        producer's contained tonnes
// > basis        STRING       reported, reconciled, estimated, published-share, modelled or assumed
// > evidence     STRING       derivation id
// > year         INTEGER      flow year: the latest within reach
// > status       STRING       fitness verdict on the taker's flows: fit, partial or unfit; null for none
// > reason       STRING       reason for the verdict; null for none
// > tonnesUsable BOOLEAN      whether tonnes may be shown: the flows are not unfit, and the leg does not end in use with demandOff
// > editions     LIST<STRING> editions of the flows
UNWIND range(0, size($floors) - 1) AS place
WITH place, $floors[place].mineral AS mineral, $floors[place].stage AS stage, $floors[place].states AS states
MATCH (maker:Operation {mineral: mineral, stage: stage})-[leg:SUPPLIES]->(taker:Operation)
WHERE leg.year >= $earliest AND leg.year <= $latest
WITH place, mineral, states, collect({maker: maker, leg: leg, taker: taker}) AS flows, max(leg.year) AS year
UNWIND flows AS flow
WITH place, mineral, states, flow.maker AS maker, flow.leg AS leg, flow.taker AS taker, year
WHERE leg.year = year
OPTIONAL MATCH (own:Fitness {id: mineral + '/' + toString(year) + '/' + taker.iso3})
OPTIONAL MATCH (general:Fitness {id: mineral + '/' + toString(year) + '/ANY'})
WITH place, maker, leg, taker, year, coalesce(own, general) AS fitness, taker.iso3 IN states AS member, states
RETURN place AS floor,
       maker.id AS from,
       taker.id AS to,
       taker.iso3 AS taker,
       member AS member,
       CASE
         WHEN maker.iso3 = taker.iso3 THEN 'domestic'
         WHEN NOT member THEN 'outside'
         WHEN maker.iso3 = 'UNKNOWN' THEN 'unknown'
         WHEN maker.iso3 IN states THEN 'among-members'
         ELSE 'pays'
       END AS duty,
       leg.tonnes AS tonnes,
       leg.basis AS basis,
       leg.derivation AS evidence,
       year AS year,
       fitness.status AS status,
       fitness.reason AS reason,
       coalesce(fitness.status, 'fit') <> 'unfit' AND NOT (taker.stage = 'use' AND coalesce(fitness.demandOff, false)) AS tonnesUsable,
       coalesce(fitness.editions, []) AS editions
ORDER BY floor, tonnes DESC, from, to, evidence
