// Says how far a scan has come, and hears whether it is to go on.
//
// $id     STRING   the scan
// $holder STRING   who runs it
// $step   STRING   what is being done
// $done   INTEGER  steps done
// $until  DATETIME until when it is alive without another sign
//
// > count INTEGER  1 to go on; 0 where it was cancelled, or is another's by now
MATCH (scan:RiskScan {id: $id})
WHERE scan.state = "running" AND scan.holder = $holder
SET scan.step = $step, scan.done = $done, scan.aliveUntil = $until
RETURN count(scan) AS count
