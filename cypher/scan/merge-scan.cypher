// Begins a scan under the lease, in the place of one of the same id that was not finished; whatever else was running has died, since the
// lease was free.
//
// $id          STRING       digest of what it is worked out from
// $asOf        DATE         the date at which measures are judged
// $startedAt   DATETIME     when
// $dataVersion STRING       digest of the tables
// $method      STRING       the set of definitions
// $rules       STRING       digest of the rules
// $targets     LIST<STRING> whose supply; none for all
// $minerals    LIST<STRING> of what; none for all
// $holder      STRING       who runs it
// $until       DATETIME     until when it is alive without another sign
// $all         INTEGER      steps to do
//
// > count      INTEGER      1, or 0 where another has taken the lease
MATCH (lease:ScanLease {id: "scan"})
SET lease.asked = $holder
WITH lease
WHERE lease.holder = $holder
OPTIONAL MATCH (dead:RiskScan {state: "running"})
SET dead.state = "failed", dead.error = "it ended before it was done", dead.finishedAt = $startedAt
WITH lease, count(dead) AS died
MERGE (scan:RiskScan {id: $id})
SET scan = {
  id: $id,
  state: "running",
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
