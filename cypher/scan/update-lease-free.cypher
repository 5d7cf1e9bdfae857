// Releases the lease if the caller still holds it.
//
// $holder STRING  holder that releases it
//
// > count INTEGER 1, or 0 where it has another holder
MATCH (lease:ScanLease {id: 'scan'})
WHERE lease.holder = $holder
REMOVE lease.holder, lease.until
RETURN count(*) AS count
