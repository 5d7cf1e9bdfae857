// Lists completed scans without notification, left behind when the program stopped in between.
//
// > id STRING scan id
//
// plan: NodeByLabelScan because any stored scan may match
MATCH (scan:RiskScan {told: false})
RETURN scan.id AS id
ORDER BY scan.startedAt, id
LIMIT 100
