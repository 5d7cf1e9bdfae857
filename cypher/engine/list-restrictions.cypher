// The bans, quotas and licences on a mineral, on a part of it or on what it is part of, that bind at a date, or are known not to any more.
//
// $mineral       STRING       mineral id, e.g. "cobalt"
// $asOf          DATE         the date, e.g. 2025-06-01
//
// > id            STRING       the measure
// > iso3          STRING       the country that imposes it
// > type          STRING       ban, quota or licence
// > state         STRING       in-force, suspended or scheduled-end-passed
// > effective     DATE         the day from which it counts
// > quotaTonnes   FLOAT        what a quota lets out, tonnes a year; null for none
// > whole         BOOLEAN      whether the mineral is restricted, and not a part of it alone
// > forms         LIST<STRING> the forms restricted; none for all
// > targets       LIST<STRING> the importers meant, ISO 3166-1 alpha-3; none for all
// > part          FLOAT        of the year it holds for: 1, for what is in force is taken to stay so
MATCH (mineral:Mineral {id: $mineral})-[:PART_OF*0..1]-(restricted:Mineral)<-[restricts:RESTRICTS]-(measure:Measure)
WHERE measure.type IN ['ban', 'quota', 'licence']
WITH measure, CASE
       WHEN measure.effective IS NULL THEN 'proposed'
       WHEN measure.ended < date($asOf) THEN 'ended'
       WHEN measure.suspendedFrom <= date($asOf) AND (measure.suspendedUntil IS NULL OR date($asOf) <= measure.suspendedUntil) THEN 'suspended'
       WHEN measure.plannedEnd < date($asOf) OR measure.suspendedUntil < date($asOf) THEN 'scheduled-end-passed'
       WHEN measure.effective > date($asOf) THEN 'not-yet'
       ELSE 'in-force' END AS state,
     NOT EXISTS { (restricted)-[:PART_OF]->(mineral) } AS whole, restricts
WHERE state IN ['in-force', 'suspended', 'scheduled-end-passed']
WITH measure, state, max(whole) AS whole, collect(DISTINCT restricts.form) AS forms, count(restricts) AS restrictions,
     count(restricts.form) AS formed
CALL (measure) {
  OPTIONAL MATCH (measure)-[:TARGETS]->(target:Country)
  WITH target.iso3 AS target
  ORDER BY target
  RETURN collect(target) AS targets
}
RETURN measure.id AS id, measure.iso3 AS iso3, measure.type AS type, state AS state, measure.effective AS effective,
       CASE measure.type WHEN 'quota' THEN measure.quotaTonnes END AS quotaTonnes, whole AS whole,
       CASE WHEN formed < restrictions THEN [] ELSE forms END AS forms, targets AS targets, 1.0 AS part
ORDER BY id
