// Ranks the operations of a stage by mineral, largest world loss first, then largest share, with chokepoint indicators.
// The indicators were derived under the default assumptions, for the newest year.
//
// $stage         STRING       stage id, e.g. "refining"
// $mineral       STRING       mineral id, or null for every mineral, e.g. "cobalt"
// $asOf          DATE         date at which measures are evaluated, e.g. 2026-01-15
// $method        STRING       name and version of the definitions; no row if the graph was derived by others, e.g. "lodegraph-2"
// $skip          INTEGER      rows to skip, e.g. 0
// $limit         INTEGER      maximum number of rows, e.g. 100
//
// > key           STRING       "cobalt/refining/CHN"
// > mineral       STRING       mineral id
// > iso3          STRING       ISO 3166-1 alpha-3
// > stage         STRING       stage id
// > year          INTEGER      year of the output: the flow year if output is published for it, otherwise the latest of the stage
// > flowYear      INTEGER      year of the flows behind dependants and moats; null without usable flows (not unfit)
// > share         FLOAT        share of the stage's published output, including unnamed output, 0 to 1
// > evidence      STRING       observation id of its output, for /evidence
// > hhi           MAP          concentration of the stage, 0 to 10,000: {low, high}; high counts unnamed output as one owner, or withheld output at its maximum
// > pivotal       BOOLEAN      whether published capacity without it is below the stage's deliveries; null where capacities are not published
// > residualSupplyIndex FLOAT  published capacity of the flow year without it / the stage's deliveries; null where capacities are not published
// > worldLoss     FLOAT        demand-weighted mean of the shared loss of all targets except its own country; null without flows
// > dependants    LIST<MAP>    targets with an exposure of 0.5 or more: {iso3, exposure}; without small ones, its own country and bloc
// > asymmetry     FLOAT        its share of refining minus its share of extraction, -1 to 1; null where one is not published
// > breadth       INTEGER      minerals in which its country is a chokepoint at this stage, each in its own latest year
// > moat          LIST<STRING> ore-endowment, import-fed, by-product, integrated
// > measures      LIST<STRING> ids of the country's measures on the mineral in force at the date
// > afterRemoval  MAP          the stage without it: {leader, share, hhi}
// > chokepoint    BOOLEAN      whether it is pivotal, has a world loss of 0.1 or more, or a dependant; without usable flows at the stage, a share of 0.5 or more
// > chokepointBasis STRING     pivotal, world-loss, dependants or share; null where it is no chokepoint
// > rank          INTEGER      rank within the mineral, 1 for the first
// > rankInterval  MAP          ranks over seven runs: {best, worst}; null where not computed
// > flows         BOOLEAN      whether the mineral has usable flows from this stage
// > editions      LIST<STRING> editions of the output and of the flows
MATCH (:Dataset {id: 'lodegraph', derived: $method})
MATCH (operation:Operation)
WHERE operation.stage = $stage AND operation.rank IS NOT NULL AND ($mineral IS NULL OR operation.mineral = $mineral)
WITH operation
ORDER BY operation.mineral, operation.rank
SKIP $skip
LIMIT $limit
RETURN operation.id AS key, operation.mineral AS mineral, operation.iso3 AS iso3, operation.stage AS stage,
       operation.shareYear AS year, operation.flowYear AS flowYear, operation.share AS share, operation.shareEvidence AS evidence,
       {low: operation.hhiLow, high: operation.hhiHigh} AS hhi, operation.residualSupplyIndex < 1 AS pivotal,
       operation.residualSupplyIndex AS residualSupplyIndex, operation.worldLoss AS worldLoss,
       [i IN range(0, size(operation.dependants) - 1)
         | {iso3: operation.dependants[i], exposure: operation.dependantExposures[i]}] AS dependants,
       operation.asymmetry AS asymmetry, operation.breadth AS breadth, operation.moat AS moat,
       COLLECT {
         MATCH (operation)-[:OF]->(:Mineral)-[:PART_OF*0..1]-(:Mineral)<-[:RESTRICTS]-(measure:Measure {iso3: operation.iso3})
         MATCH (measure)-[:IN_STATE]->(period:Period {state: 'in-force'})
         WHERE period.from <= date($asOf) AND period.until >= date($asOf)
         WITH DISTINCT measure.id AS id
         ORDER BY id
         RETURN id
       } AS measures,
       {leader: operation.nextLeader, share: operation.nextLeaderShare, hhi: operation.nextHhi} AS afterRemoval,
       operation.chokepoint IS NOT NULL AS chokepoint, operation.chokepoint AS chokepointBasis, operation.rank AS rank,
       CASE WHEN operation.rankBest IS NOT NULL THEN {best: operation.rankBest, worst: operation.rankWorst} END AS rankInterval,
       operation.flows AS flows, operation.shareEditions AS editions
ORDER BY mineral, rank
