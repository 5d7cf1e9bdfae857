// Ids of the scans that are kept, the newest first: what to offer for one that is not.
//
// > id STRING its id
//
// plan: NodeByLabelScan because all that are kept are listed
MATCH (scan:RiskScan)
RETURN scan.id AS id
ORDER BY scan.startedAt DESC, id
LIMIT 1000
