// How often a scan was run, by force or not.
//
// $id     STRING  the id of the first run
//
// > count INTEGER runs
//
// plan: NodeByLabelScan because any that is kept may be one
MATCH (scan:RiskScan)
WHERE scan.id = $id OR scan.id STARTS WITH $id + "."
RETURN count(scan) AS count
