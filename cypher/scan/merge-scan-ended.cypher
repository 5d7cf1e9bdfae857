// Ends a scan that is not done: it failed, and found nothing.
//
// $id         STRING   the scan
// $holder     STRING   who ran it
// $state      STRING   failed
// $error      STRING   why
// $finishedAt DATETIME when
//
// > count     INTEGER  1, or 0 where it was cancelled, or is another's by now
MATCH (scan:RiskScan {id: $id})
WHERE scan.holder = $holder AND scan.state = "running"
SET scan.state = $state, scan.error = $error, scan.finishedAt = $finishedAt
REMOVE scan.holder, scan.heldBy, scan.aliveUntil, scan.step
RETURN count(scan) AS count
