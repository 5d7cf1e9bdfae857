// Lists the measures on a mineral that are in force at a date.
// A measure in force is effective, not suspended, not ended, and not past a scheduled end.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
// $asOf DATE date at which measures are evaluated, e.g. 2025-10-20
//   :param asOf => date("2025-10-20")
//
// > measure STRING measure id
// > iso3 STRING imposing country
// > type STRING ban, quota, licence, tax, tariff or price-floor
// > instrument STRING name of the act
// > effective DATE first day in force
// > form STRING form restricted; null for every form
// > targets ANY destinations; empty for every destination
MATCH (:Mineral {id: $mineral})<-[:PART_OF*0..1]-(:Mineral)<-[restricts:RESTRICTS]-(measure:Measure)
MATCH (measure)-[:IN_STATE]->(period:Period {state: 'in-force'})
WHERE period.from <= $asOf AND period.until >= $asOf
RETURN DISTINCT measure.id AS measure,
       measure.iso3 AS iso3,
       measure.type AS type,
       measure.instrument AS instrument,
       measure.effective AS effective,
       restricts.form AS form,
       COLLECT { MATCH (measure)-[:TARGETS]->(country:Country) RETURN country.iso3 AS iso3 ORDER BY iso3 } AS targets
ORDER BY effective, measure, form
