// Ends a running scan without findings, if it still runs: for its holder, or at the request of another.
// The holder learns of a cancellation at its next heartbeat.
//
// $id         STRING   scan id
// $holder     STRING   holder that ran it; null for a request by another, which needs a heartbeat that has not expired
// $state      STRING   final state: failed or cancelled
// $error      STRING   reason
// $finishedAt DATETIME end time
//
// > count     INTEGER  1, or 0 where it has ended or has another holder
MATCH (scan:RiskScan {id: $id})
WHERE scan.state = 'running' AND CASE WHEN $holder IS NULL THEN scan.aliveUntil >= $finishedAt ELSE scan.holder = $holder END
SET scan.state = $state, scan.error = $error, scan.finishedAt = $finishedAt
REMOVE scan.holder, scan.heldBy, scan.aliveUntil, scan.step
RETURN count(scan) AS count
