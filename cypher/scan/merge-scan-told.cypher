// Notes that whoever is to hear of a scan has been told.
//
// $id     STRING  the scan
//
// > count INTEGER 1
MATCH (scan:RiskScan {id: $id})
SET scan.told = true
RETURN count(scan) AS count
