// Stores the changes since an earlier scan.
//
// $id      STRING  scan id
// $against STRING  id of the earlier scan
// $changes STRING  changes as JSON
//
// > count  INTEGER 1
MATCH (scan:RiskScan {id: $id})
SET scan.against = $against, scan.changes = $changes
RETURN count(scan) AS count
