// Starts a scan under the lease and replaces an unfinished one with the same id.
// Any other running scan is marked failed: its lease has expired.
//
// $id          STRING       scan id: digest of its inputs
// $asOf        DATE         date at which measures are evaluated
// $startedAt   DATETIME     start time
// $dataVersion STRING       digest of the tables
// $method      STRING       version of the definitions
// $rules       STRING       digest of the rules
// $targets     LIST<STRING> targets scanned; empty for all
// $minerals    LIST<STRING> mineral ids scanned; empty for all
// $holder      STRING       holder that runs it
// $until       DATETIME     expiry time of this heartbeat
// $all         INTEGER      steps in total
//
// > count      INTEGER      1, or 0 where the lease has another holder
MATCH (lease:ScanLease {id: 'scan'})
SET lease.asked = $holder
WITH lease
WHERE lease.holder = $holder
OPTIONAL MATCH (dead:RiskScan {state: 'running'})
SET dead.state = 'failed', dead.error = 'it ended before it was done', dead.finishedAt = $startedAt
WITH lease, count(dead) AS died
MERGE (scan:RiskScan {id: $id})
SET scan = {
  id: $id,
  name: 'Risk scan as of ' + toString($asOf),
  state: 'running',
  asOf: $asOf,
  startedAt: $startedAt,
  dataVersion: $dataVersion,
  method: $method,
  rules: $rules,
  targets: $targets,
  minerals: $minerals,
  holder: $holder,
  aliveUntil: $until,
  done: 0,
  all: $all
}
RETURN count(scan) AS count
