// Holds a scan and the lease for one transaction: what is written after belongs to a scan that is still its holder's.
//
// $id     STRING   the scan
// $holder STRING   who runs it
//
// > count INTEGER  1, or 0 where it was cancelled, or another has taken the lease
MATCH (lease:ScanLease {id: "scan"})
SET lease.asked = $holder
WITH lease
MATCH (scan:RiskScan {id: $id})
SET scan.heldBy = $holder
WITH lease, scan
WHERE lease.holder = $holder AND scan.holder = $holder AND scan.state = "running"
RETURN count(*) AS count
