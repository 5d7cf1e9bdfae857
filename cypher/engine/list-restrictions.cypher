// Lists the bans, quotas and licences on each mineral, with their states over time.
// Measures on a part of the mineral or on its parent are included.
// plan: DirectedRelationshipTypeScan because every measure is read
//
// > mineral       STRING       mineral id
// > id            STRING       measure id
// > iso3          STRING       imposing country
// > type          STRING       ban, quota or licence
// > effective     DATE         first day in force; null for a proposal
// > quotaTonnes   FLOAT        tonnes a year that a quota allows; null for none
// > whole         BOOLEAN      whether the whole mineral is restricted, not only a part of it
// > forms         LIST<STRING> forms restricted; empty for all
// > targets       LIST<STRING> importers targeted, ISO 3166-1 alpha-3; empty for all
// > periods       LIST<MAP>    states over time, in order: {state, from, until}, both days included
MATCH (mineral:Mineral)-[:PART_OF*0..1]-(restricted:Mineral)<-[restricts:RESTRICTS]-(measure:Measure)
WHERE measure.type IN ['ban', 'quota', 'licence']
WITH mineral, measure, NOT EXISTS { (restricted)-[:PART_OF]->(mineral) } AS whole, restricts
WITH mineral, measure, max(whole) AS whole, collect(DISTINCT restricts.form) AS forms, count(restricts) AS restrictions,
     count(restricts.form) AS formed
CALL (measure) {
  OPTIONAL MATCH (measure)-[:TARGETS]->(target:Country)
  WITH target.iso3 AS target
  ORDER BY target
  RETURN collect(target) AS targets
}
CALL (measure) {
  MATCH (measure)-[:IN_STATE]->(period:Period)
  WITH period
  ORDER BY period.from
  RETURN collect({state: period.state, from: period.from, until: period.until}) AS periods
}
RETURN mineral.id AS mineral, measure.id AS id, measure.iso3 AS iso3, measure.type AS type, measure.effective AS effective,
       CASE measure.type WHEN 'quota' THEN measure.quotaTonnes END AS quotaTonnes, whole AS whole,
       CASE WHEN formed < restrictions THEN [] ELSE forms END AS forms, targets AS targets, periods AS periods
ORDER BY mineral, id
