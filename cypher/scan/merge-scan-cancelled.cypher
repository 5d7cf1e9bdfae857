// Cancels a scan that is running, whoever runs it: at its next sign of life it hears of it.
//
// $id         STRING   the scan
// $finishedAt DATETIME when
//
// > count     INTEGER  1, or 0 where it is not running, or has given no sign of life for too long
MATCH (scan:RiskScan {id: $id})
WHERE scan.state = "running" AND scan.aliveUntil >= $finishedAt
SET scan.state = "cancelled", scan.error = "cancelled by request", scan.finishedAt = $finishedAt
REMOVE scan.holder, scan.heldBy, scan.aliveUntil, scan.step
RETURN count(scan) AS count
