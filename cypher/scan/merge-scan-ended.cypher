// Ends a running scan that failed, without findings.
//
// $id         STRING   scan id
// $holder     STRING   holder that ran it
// $state      STRING   final state: failed
// $error      STRING   reason for the failure
// $finishedAt DATETIME end time
//
// > count     INTEGER  1, or 0 where it was cancelled or has another holder
MATCH (scan:RiskScan {id: $id})
WHERE scan.holder = $holder AND scan.state = 'running'
SET scan.state = $state, scan.error = $error, scan.finishedAt = $finishedAt
REMOVE scan.holder, scan.heldBy, scan.aliveUntil, scan.step
RETURN count(scan) AS count
