// Updates the progress of a scan and returns whether it may continue.
//
// $id     STRING   scan id
// $holder STRING   holder that runs it
// $step   STRING   current step
// $done   INTEGER  steps done
// $until  DATETIME expiry time of this heartbeat
//
// > count INTEGER  1 to continue; 0 where it was cancelled or has another holder
MATCH (scan:RiskScan {id: $id})
WHERE scan.state = 'running' AND scan.holder = $holder
SET scan.step = $step, scan.done = $done, scan.aliveUntil = $until
RETURN count(scan) AS count
