// Who may scan now.
//
// > holder STRING   who holds the lease; null for nobody
// > until  DATETIME until when; null for nobody
MATCH (lease:ScanLease {id: "scan"})
RETURN lease.holder AS holder, lease.until AS until
