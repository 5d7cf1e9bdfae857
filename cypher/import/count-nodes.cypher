// How many nodes the graph holds beside what users and scans keep, which no import writes.
// The count store answers, label by label: no node is read.
//
// > count INTEGER nodes
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
