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
// > low         INTEGER      number of low findings; null until done
// > medium      INTEGER      number of medium findings; null until done
// > high        INTEGER      number of high findings; null until done
// > critical    INTEGER      number of critical findings; null until done
// > step        STRING       current step; null while not running
// > done        INTEGER      steps done
// > all         INTEGER      steps in total
// > error       STRING       reason for the failure; null otherwise
// > against     STRING       id of the earlier scan that it was compared with; null for none
// > basis       STRING       data version of its scan basis; null until done
MATCH (scan:RiskScan {id: $id})
RETURN scan.id AS id,
       CASE WHEN scan.state = "running" AND scan.aliveUntil < $now THEN "failed" ELSE scan.state END AS state,
       scan.asOf AS asOf,
       scan.startedAt AS startedAt,
       CASE WHEN scan.state = "running" AND scan.aliveUntil < $now THEN scan.aliveUntil ELSE scan.finishedAt END AS finishedAt,
       scan.dataVersion AS dataVersion,
       scan.method AS method,
       scan.rules AS rules,
       scan.targets AS targets,
       scan.minerals AS minerals,
       scan.low AS low,
       scan.medium AS medium,
       scan.high AS high,
       scan.critical AS critical,
       scan.step AS step,
       scan.done AS done,
       scan.all AS all,
       CASE WHEN scan.state = "running" AND scan.aliveUntil < $now THEN "it ended before it was done" ELSE scan.error END AS error,
       scan.against AS against,
       head(COLLECT { MATCH (scan)-[:BASED_ON]->(basis:ScanBasis) RETURN basis.id AS basis }) AS basis
