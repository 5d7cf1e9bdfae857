// Returns the current scan lease.
//
// > holder STRING   holder of the lease; null for none
// > until  DATETIME expiry time; null for none
MATCH (lease:ScanLease {id: 'scan'})
RETURN lease.holder AS holder, lease.until AS until
