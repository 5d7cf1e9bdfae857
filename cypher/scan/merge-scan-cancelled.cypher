// Cancels a running scan of any holder. The holder learns of it at its next heartbeat.
//
// $id         STRING   scan id
// $finishedAt DATETIME end time
//
// > count     INTEGER  1, or 0 where it is not running or its heartbeat has expired
MATCH (scan:RiskScan {id: $id})
WHERE scan.state = 'running' AND scan.aliveUntil >= $finishedAt
SET scan.state = 'cancelled', scan.error = 'cancelled by request', scan.finishedAt = $finishedAt
REMOVE scan.holder, scan.heldBy, scan.aliveUntil, scan.step
RETURN count(scan) AS count
