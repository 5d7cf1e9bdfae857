// Returns the share of a target's supply lost without some excluded operations, and the suppliers excluded for hidden
// origin.
//
// $mineral       STRING       mineral id, e.g. "cobalt"
// $year          INTEGER      year of the flows, e.g. 2024
// $members       LIST<STRING> countries that make up the target, e.g. ["USA"]
// $excluded      LIST<STRING> operations excluded, e.g. ["cobalt/extraction/CHN", "cobalt/refining/CHN"]
// $tolerance     FLOAT        maximum hidden origin of a supplier, e.g. 0.05
//
// > demandTonnes  FLOAT        input of the target's use operations, tonnes of contained metal
// > exposure      FLOAT        share of the demand that passes through an excluded operation, 0 to 1
// > struck        LIST<MAP>    {key, hiddenOrigin} of each supplier above the tolerance: share of its input that passed through an excluded operation
MATCH (use:Operation)<-[link:SUPPLIES]-(source:Operation)
WHERE use.id IN [member IN $members | $mineral + '/use/' + member] AND link.year = $year
WITH source, sum(link.tonnes) AS tonnes, collect(DISTINCT link.basis) AS bases
ORDER BY source.id
WITH collect({source: source, tonnes: tonnes, bases: bases}) AS inputs, sum(tonnes) AS demand
UNWIND inputs AS input
WITH demand, input, input.source AS first, input.tonnes AS tonnes
CALL (first) {
  OPTIONAL MATCH (first)<-[link:SUPPLIES]-(second:Operation)
  WHERE link.year = $year
  RETURN second, sum(link.shareOfInput) AS part, collect(DISTINCT link.basis) AS partBases
}
CALL (second) {
  OPTIONAL MATCH (second)<-[link:SUPPLIES]-(third:Operation)
  WHERE link.year = $year AND second.stage = 'intermediate'
  RETURN third, sum(link.shareOfInput) AS topPart, collect(DISTINCT link.basis) AS topBases
}
WITH demand, first, tonnes,
     first.id IN $excluded AS direct,
     CASE WHEN second IS NULL THEN 1.0 ELSE part END * CASE WHEN third IS NULL THEN 1.0 ELSE topPart END AS share,
     coalesce(second.id IN $excluded, false) OR coalesce(third.id IN $excluded, false) AS hidden
WITH demand, first, tonnes, direct, sum(CASE WHEN hidden THEN share ELSE 0.0 END) AS hiddenOrigin
ORDER BY hiddenOrigin DESC, first.id
WITH demand, sum(tonnes * CASE WHEN direct THEN 1.0 ELSE hiddenOrigin END) AS lost,
     [supplier IN collect({key: first.id, hiddenOrigin: round(hiddenOrigin, 12), direct: direct})
       WHERE supplier.hiddenOrigin > $tolerance AND NOT supplier.direct | {key: supplier.key, hiddenOrigin: supplier.hiddenOrigin}] AS struck
RETURN demand AS demandTonnes, round(CASE WHEN lost > demand THEN 1.0 ELSE lost / demand END, 12) AS exposure, struck AS struck
