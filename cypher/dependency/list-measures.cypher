// The measures on a mineral that restrict its trade at a date, or are known not to any more.
//
// $mineral       STRING       mineral id, e.g. "gallium"
// $asOf          DATE         the date, e.g. 2026-01-15
//
// > id            STRING       the measure
// > state         STRING       in-force, suspended or scheduled-end-passed
// > effective     DATE         the day from which it counts
MATCH (:Mineral {id: $mineral})-[:PART_OF*0..1]-(:Mineral)<-[:RESTRICTS]-(measure:Measure)
WITH DISTINCT measure, CASE
    WHEN measure.effective IS NULL THEN 'proposed'
    WHEN measure.ended < date($asOf) THEN 'ended'
    WHEN measure.suspendedFrom <= date($asOf) AND (measure.suspendedUntil IS NULL OR date($asOf) <= measure.suspendedUntil) THEN 'suspended'
    WHEN measure.plannedEnd < date($asOf) OR measure.suspendedUntil < date($asOf) THEN 'scheduled-end-passed'
    WHEN measure.effective > date($asOf) THEN 'not-yet'
    ELSE 'in-force' END AS state
WHERE state IN ['in-force', 'suspended', 'scheduled-end-passed']
RETURN measure.id AS id, state AS state, measure.effective AS effective
ORDER BY id
