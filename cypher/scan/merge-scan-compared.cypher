// Keeps what has changed since an earlier scan.
//
// $id      STRING  the scan
// $against STRING  the earlier one
// $changes STRING  the changes as JSON
//
// > count  INTEGER 1
MATCH (scan:RiskScan {id: $id})
SET scan.against = $against, scan.changes = $changes
RETURN count(scan) AS count
