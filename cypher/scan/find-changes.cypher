// Returns the changes found when a scan was compared with an earlier one.
//
// $id       STRING scan id
//
// > against STRING id of the earlier scan
// > changes STRING changes as JSON
MATCH (scan:RiskScan {id: $id})
WHERE scan.changes IS NOT NULL
RETURN scan.against AS against, scan.changes AS changes
