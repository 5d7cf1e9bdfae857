// Takes or renews the one lease under which scans run on this database; the lock comes first and the look at the holder second.
//
// $holder STRING   who asks, e.g. "4711-0b2f"
// $now    DATETIME the moment, e.g. datetime("2026-01-15T12:00:00Z")
// $until  DATETIME until when it is to hold
//
// > count INTEGER  1, or 0 where another holds it and its time is not over
MERGE (lease:ScanLease {id: "scan"})
SET lease.asked = $holder
WITH lease
WHERE lease.holder IS NULL OR lease.holder = $holder OR lease.until < $now
SET lease.holder = $holder, lease.until = $until
RETURN count(*) AS count
