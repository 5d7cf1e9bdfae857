// Returns one scan.
//
// $id           STRING       scan id
// $now          DATETIME     current time; a running scan whose heartbeat has expired counts as failed
//
// > id          STRING       scan id: digest of its inputs
// > state       STRING       running, done, failed or cancelled
// > asOf        DATE         date at which measures are evaluated
// > startedAt   DATETIME     start time
// > finishedAt  DATETIME     end time; null while running
// > dataVersion STRING       digest of the tables
// > method      STRING       version of the definitions
// > rules       STRING       digest of the rules
// > targets     LIST<STRING> targets scanned; empty for all
// > minerals    LIST<STRING> mineral ids scanned; empty for all
// > counts      MAP          {low, medium, high, critical, total}: findings by severity; null until done
// > progress    MAP          {done, all, step}: steps done and in total; step is null while not running
// > error       STRING       reason for the failure; null otherwise
// > against     STRING       id of the earlier scan that it was compared with; null for none
MATCH (scan:RiskScan {id: $id})
RETURN scan.id AS id,
       CASE WHEN scan.state = 'running' AND scan.aliveUntil < $now THEN 'failed' ELSE scan.state END AS state,
       scan.asOf AS asOf,
       scan.startedAt AS startedAt,
       CASE WHEN scan.state = 'running' AND scan.aliveUntil < $now THEN scan.aliveUntil ELSE scan.finishedAt END AS finishedAt,
       scan.dataVersion AS dataVersion,
       scan.method AS method,
       scan.rules AS rules,
       scan.targets AS targets,
       scan.minerals AS minerals,
       CASE WHEN scan.low IS NOT NULL THEN
         scan {.low, .medium, .high, .critical, total: scan.low + scan.medium + scan.high + scan.critical}
       END AS counts,
       scan {.done, .all, .step} AS progress,
       CASE WHEN scan.state = 'running' AND scan.aliveUntil < $now THEN 'it ended before it was done' ELSE scan.error END AS error,
       scan.against AS against
