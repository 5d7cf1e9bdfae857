// What had changed since the scan that one was compared with when it was done.
//
// $id       STRING the scan
//
// > against STRING the earlier scan
// > changes STRING the changes as JSON
MATCH (scan:RiskScan {id: $id})
WHERE scan.changes IS NOT NULL
RETURN scan.against AS against, scan.changes AS changes
