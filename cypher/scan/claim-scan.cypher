// Locks a scan and the lease for one transaction, so later writes are made only by the scan's current holder.
//
// $id     STRING   scan id
// $holder STRING   holder that runs it
//
// > count INTEGER  1, or 0 where it was cancelled or the lease has another holder
MATCH (lease:ScanLease {id: 'scan'})
SET lease.asked = $holder
WITH lease
MATCH (scan:RiskScan {id: $id})
SET scan.heldBy = $holder
WITH lease, scan
WHERE lease.holder = $holder AND scan.holder = $holder AND scan.state = 'running'
RETURN count(*) AS count
