// Lists the ids of stored scans, newest first, as suggestions for an unknown id.
//
// > id STRING scan id
//
// plan: NodeByLabelScan because all stored nodes are listed
MATCH (scan:RiskScan)
RETURN scan.id AS id
ORDER BY scan.startedAt DESC, id
LIMIT 1000
