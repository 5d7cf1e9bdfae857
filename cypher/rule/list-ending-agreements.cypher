// Agreements in force that end within some days.
//
// $asOf      DATE         the date, e.g. date("2026-01-15")
// $minerals  LIST<STRING> mineral ids: agreements that name one of them, or none; null for every agreement
// $days      INTEGER      how many days ahead, e.g. 365
//
// > subject  STRING       agreement id
// > score    FLOAT        1 on the last day, 0 that many days before
// > name     STRING       its name
// > ends     DATE         its last day
// > daysLeft INTEGER      days until then
// > evidence LIST<STRING> the agreement
//
// plan: NodeByLabelScan because every agreement may end
MATCH (agreement:Agreement)
WHERE agreement.ends >= date($asOf)
  AND agreement.ends <= date($asOf) + duration({days: $days})
  AND agreement.status IN ["signed", "in-force"]
  AND ($minerals IS NULL OR NOT EXISTS { (agreement)-[:COVERS]->(:Mineral) }
    OR EXISTS { MATCH (agreement)-[:COVERS]->(mineral:Mineral) WHERE mineral.id IN $minerals })
WITH agreement, duration.inDays(date($asOf), agreement.ends).days AS daysLeft
RETURN agreement.id AS subject,
       1.0 - toFloat(daysLeft) / $days AS score,
       agreement.name AS name,
       agreement.ends AS ends,
       daysLeft AS daysLeft,
       [agreement.id] AS evidence
ORDER BY subject
