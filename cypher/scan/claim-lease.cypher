// Acquires or renews the single scan lease of this database. The lock is taken before the holder is read.
//
// $holder STRING   holder that requests it, e.g. "4711-0b2f"
// $now    DATETIME current time, e.g. datetime("2026-01-15T12:00:00Z")
// $until  DATETIME expiry time of the lease
//
// > count INTEGER  1, or 0 where the lease of another holder has not expired
MERGE (lease:ScanLease {id: 'scan'})
SET lease.name = 'Lease of risk scans', lease.asked = $holder
WITH lease
WHERE lease.holder IS NULL OR lease.holder = $holder OR lease.until < $now
SET lease.holder = $holder, lease.until = $until
RETURN count(*) AS count
