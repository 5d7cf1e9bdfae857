// Marks a scan as notified.
//
// $id     STRING  scan id
//
// > count INTEGER 1
MATCH (scan:RiskScan {id: $id})
SET scan.told = true
RETURN count(scan) AS count
