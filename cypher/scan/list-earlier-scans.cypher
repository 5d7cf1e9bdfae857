// Lists the completed scans of the same targets and minerals that started before another, newest first.
//
// $id    STRING  id of the later scan
// $limit INTEGER maximum number of rows
//
// > id   STRING  scan id
//
// plan: NodeByLabelScan because any stored scan may match
MATCH (later:RiskScan {id: $id})
MATCH (scan:RiskScan {state: 'done'})
WHERE scan.startedAt < later.startedAt AND scan.targets = later.targets AND scan.minerals = later.minerals
RETURN scan.id AS id
ORDER BY scan.startedAt DESC, id
LIMIT $limit
