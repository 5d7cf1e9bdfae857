// How often a scan was run, by force or not: the highest number of a run that is kept, whatever was forgotten before.
//
// $id     STRING  the id of the first run
//
// > count INTEGER runs; 0 where none is kept
//
// plan: NodeByLabelScan because any that is kept may be one
MATCH (scan:RiskScan)
WHERE scan.id = $id OR scan.id STARTS WITH $id + "."
RETURN coalesce(max(CASE scan.id WHEN $id THEN 1 ELSE toInteger(substring(scan.id, size($id) + 1)) END), 0) AS count
