// Lists the bans, quotas and licences on some minerals that are relevant at a date.
// They are in force, suspended or past their scheduled end. Measures on a part of the mineral or on its parent are
// included.
//
// $minerals      LIST<STRING> mineral ids, e.g. ["cobalt"]
// $asOf          DATE         date at which measures are evaluated, e.g. 2025-06-01
//
// > mineral       STRING       mineral id
// > id            STRING       measure id
// > iso3          STRING       imposing country
// > type          STRING       ban, quota or licence
// > state         STRING       in-force, suspended or scheduled-end-passed
// > effective     DATE         first day in force
// > quotaTonnes   FLOAT        tonnes a year that a quota allows; null for none
// > whole         BOOLEAN      whether the whole mineral is restricted, not only a part of it
// > forms         LIST<STRING> forms restricted; empty for all
// > targets       LIST<STRING> importers targeted, ISO 3166-1 alpha-3; empty for all
// > part          FLOAT        share of the year that it applies to; always 1, as measures are assumed to stay in force
UNWIND $minerals AS wanted
MATCH (mineral:Mineral {id: wanted})-[:PART_OF*0..1]-(restricted:Mineral)<-[restricts:RESTRICTS]-(measure:Measure)
WHERE measure.type IN ['ban', 'quota', 'licence']
MATCH (measure)-[:IN_STATE]->(period:Period)
WHERE period.from <= date($asOf) AND period.until >= date($asOf) AND period.state IN ['in-force', 'suspended', 'scheduled-end-passed']
WITH mineral, measure, period.state AS state, NOT EXISTS { (restricted)-[:PART_OF]->(mineral) } AS whole, restricts
WITH mineral, measure, state, max(whole) AS whole, collect(DISTINCT restricts.form) AS forms, count(restricts) AS restrictions,
     count(restricts.form) AS formed
CALL (measure) {
  OPTIONAL MATCH (measure)-[:TARGETS]->(target:Country)
  WITH target.iso3 AS target
  ORDER BY target
  RETURN collect(target) AS targets
}
RETURN mineral.id AS mineral, measure.id AS id, measure.iso3 AS iso3, measure.type AS type, state AS state, measure.effective AS effective,
       CASE measure.type WHEN 'quota' THEN measure.quotaTonnes END AS quotaTonnes, whole AS whole,
       CASE WHEN formed < restrictions THEN [] ELSE forms END AS forms, targets AS targets, 1.0 AS part
ORDER BY mineral, id
