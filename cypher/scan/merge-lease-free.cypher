// Gives the lease back, where it is still held by who gives it.
//
// $holder STRING  who held it
//
// > count INTEGER 1, or 0 where another holds it by now
MATCH (lease:ScanLease {id: "scan"})
WHERE lease.holder = $holder
REMOVE lease.holder, lease.until
RETURN count(*) AS count
