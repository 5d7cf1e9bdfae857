// Lists agreements in force that end within a number of days.
//
// $asOf      DATE         date from which days are counted, e.g. date("2026-01-15")
// $minerals  LIST<STRING> mineral ids; agreements that name one of them, or no mineral; null for every agreement
// $days      INTEGER      number of days ahead, e.g. 365
//
// > subject  STRING       agreement id
// > score    FLOAT        1 if it ends on the date, 0 if it ends that many days later
// > name     STRING       name
// > ends     DATE         last day
// > daysLeft INTEGER      days until the last day
// > evidence LIST<STRING> agreement id
//
// plan: NodeByLabelScan because any agreement may end
MATCH (agreement:Agreement)
WHERE agreement.ends >= date($asOf)
  AND agreement.ends <= date($asOf) + duration({days: $days})
  AND agreement.status IN ['signed', 'in-force']
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
