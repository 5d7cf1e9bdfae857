// Lists the single points of failure of a target: structural points, and those with a shared loss of theta or more.
// The target's own points come last.
//
// $market        STRING       market of the target, or as measures leave it, e.g. "cobalt/KOR" or "cobalt/KOR/CD-COBALT-2025A"
// $use           STRING       last operation of the witness, e.g. "cobalt/use/KOR"
// $year          INTEGER      year of the flows, e.g. 2024
// $inForce       LIST<STRING> ids of the measures to name on the legs of the witness: those in force at the date, e.g. []
// $unit          STRING       "country" or "country-stage", e.g. "country"
// $theta         FLOAT        smallest shared loss of a row that is not structural, e.g. 0.5; the graph holds rows from 0.0005
// $method        STRING       name and version of the definitions; no row if the graph was derived by others, e.g. "lodegraph-2"
// $skip          INTEGER      rows to skip, e.g. 0
// $limit         INTEGER      maximum number of rows, e.g. 100
//
// > key           STRING       "cobalt/CHN" or "cobalt/refining/CHN"
// > iso3          STRING       ISO 3166-1 alpha-3
// > stage         STRING       stage id; null for a whole country
// > structural    BOOLEAN      whether every chain whose links exceed an epsilon of 0.01 passes through it
// > exposure      FLOAT        share of the target's supply that passes through it and that no measure has stopped, 0 to 1
// > exposureUpper FLOAT        the same if all supply not traced past UNKNOWN also passed through it
// > loss          MAP          share of demand unserved without it: {bestCase, shared, noRerouting}
// > lossRange     MAP          shared loss over the slacks 0.25, 1 and unlimited: {low, high}
// > domestic      BOOLEAN      whether it belongs to the target
// > nMinus1       FLOAT        published world output without it, 0 to 1; null where none is published
// > rule65        BOOLEAN      whether it is foreign and supplies over 65% of the traced supply at one stage
// > dominatorChain LIST<STRING> for structural points: itself, the structural points downstream of it, and the target
// > witness       MAP          the chain through it with the largest product of shares: {share, legs}
// > rank          INTEGER      rank among all points of the target, 1 for the first
// > rankInterval  MAP          best and worst rank over seven runs: {best, worst}
MATCH (:Dataset {id: 'lodegraph', derived: $method})
MATCH (:Market|RestrictedMarket {id: $market})-[depends:DEPENDS_ON]->(point)
WHERE depends.unit = $unit AND depends.year = $year
  AND (depends.structural OR depends.lossShared >= $theta - 1e-9)
WITH depends, point
ORDER BY depends.rank
SKIP $skip
LIMIT $limit
WITH properties(depends) AS depends, point // reads each figure once
WITH depends, point, depends.witness + $use AS chain
RETURN point.id AS key, point.iso3 AS iso3, point.stage AS stage, depends.structural AS structural, depends.exposure AS exposure,
       depends.exposureUpper AS exposureUpper,
       {bestCase: depends.lossBest, shared: depends.lossShared, noRerouting: depends.exposure} AS loss,
       {low: depends.lossLow, high: depends.lossHigh} AS lossRange, depends.domestic AS domestic, depends.nMinus1 AS nMinus1,
       depends.rule65 AS rule65, coalesce(depends.dominatorChain, []) AS dominatorChain,
       {share: depends.witnessShare, legs: [i IN range(0, size(chain) - 2)
         | {from: chain[i], to: chain[i + 1], share: depends.legShares[i], tonnes: depends.legTonnes[i], basis: depends.legBases[i],
            evidence: depends.legEvidence[i], measures: [id IN split(coalesce(depends.legMeasures[i], ''), ' ') WHERE id IN $inForce]}]} AS witness,
       depends.rank AS rank, {best: depends.rankBest, worst: depends.rankWorst} AS rankInterval
ORDER BY rank
