// Counts all nodes except those that users and scans store, which no import writes.
// The counts come from the count store by label, so no node is read.
//
// > count INTEGER number of nodes
RETURN COUNT { () }
  - COUNT { (:Scenario) }
  - COUNT { (:RiskScan) }
  - COUNT { (:Finding) }
  - COUNT { (:ScanBasis) }
  - COUNT { (:RuleBook) }
  - COUNT { (:ScanLease) }
  - COUNT { (:Subscription) }
  - COUNT { (:Delivery) }
  AS count
