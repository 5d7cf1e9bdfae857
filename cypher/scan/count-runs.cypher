// Counts the runs of a scan, forced or not.
// The count is the highest stored run number, even if earlier runs were deleted.
//
// $id     STRING  id of the first run
//
// > count INTEGER number of runs; 0 where none is stored
//
// plan: NodeByLabelScan because any stored scan may match
MATCH (scan:RiskScan)
WHERE scan.id = $id OR scan.id STARTS WITH $id + '.'
RETURN coalesce(max(CASE scan.id WHEN $id THEN 1 ELSE toInteger(substring(scan.id, size($id) + 1)) END), 0) AS count
