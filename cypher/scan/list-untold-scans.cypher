// Scans that are done and of which nobody has been told: the program ended in between.
//
// > id STRING its id
//
// plan: NodeByLabelScan because any that is kept may be one
MATCH (scan:RiskScan {told: false})
RETURN scan.id AS id
ORDER BY scan.startedAt, id
LIMIT 100
