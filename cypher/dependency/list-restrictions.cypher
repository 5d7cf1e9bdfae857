// The bans and quotas on a mineral that are in force at a date and have come since the year of its flows, so that these do not know them.
//
// $mineral       STRING       mineral id, e.g. "cobalt"
// $year          INTEGER      year of the flows, e.g. 2024
// $asOf          DATE         the date, e.g. 2025-06-01
//
// > id            STRING       the measure
// > iso3          STRING       the country that imposes it
// > quotaTonnes   FLOAT        what a quota lets out, tonnes a year; null for a ban
// > forms         LIST<STRING> the forms restricted; none for all
// > targets       LIST<STRING> the importers meant, ISO 3166-1 alpha-3; none for all
MATCH (:Mineral {id: $mineral})-[:PART_OF*0..1]-(:Mineral)<-[restricts:RESTRICTS]-(measure:Measure)
WHERE (measure.type = 'ban' OR (measure.type = 'quota' AND measure.quotaTonnes IS NOT NULL))
  AND measure.effective > date({year: $year, month: 1, day: 1}) AND measure.effective <= date($asOf)
  AND (measure.ended IS NULL OR measure.ended >= date($asOf))
  AND (measure.suspendedFrom IS NULL OR measure.suspendedFrom > date($asOf) OR measure.suspendedUntil < date($asOf))
  AND (measure.plannedEnd IS NULL OR measure.plannedEnd >= date($asOf)) AND (measure.suspendedUntil IS NULL OR measure.suspendedUntil >= date($asOf))
WITH measure, collect(DISTINCT restricts.form) AS forms, count(restricts) AS restrictions, count(restricts.form) AS formed
CALL (measure) {
  OPTIONAL MATCH (measure)-[:TARGETS]->(target:Country)
  WITH target.iso3 AS target
  ORDER BY target
  RETURN collect(target) AS targets
}
RETURN measure.id AS id, measure.iso3 AS iso3, CASE measure.type WHEN 'quota' THEN measure.quotaTonnes END AS quotaTonnes,
       CASE WHEN formed < restrictions THEN [] ELSE forms END AS forms, targets AS targets
ORDER BY id
