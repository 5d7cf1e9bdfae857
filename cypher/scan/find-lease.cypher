// Who may scan now.
//
// > holder   STRING   who holds the lease; null for nobody
// > until    DATETIME until when; null for nobody
// > scanning BOOLEAN  whether a scan is at work; not, while one that is done is compared and told
MATCH (lease:ScanLease {id: "scan"})
RETURN lease.holder AS holder, lease.until AS until, EXISTS { (:RiskScan {state: "running"}) } AS scanning
