// The newest scan that was done of the same targets and minerals before another began.
//
// $id           STRING       the later scan
// $now          DATETIME     the moment
//
// > id          STRING       digest of what it is worked out from
// > state       STRING       running, done, failed or cancelled
// > asOf        DATE         the date at which measures are judged
// > startedAt   DATETIME     when it began
// > finishedAt  DATETIME     when it ended; null while it runs
// > dataVersion STRING       digest of the tables
// > method      STRING       the set of definitions
// > rules       STRING       digest of the rules
// > targets     LIST<STRING> whose supply; none for all
// > minerals    LIST<STRING> of what; none for all
// > low         INTEGER      findings by severity; null where it is not done
// > medium      INTEGER      the same
// > high        INTEGER      the same
// > critical    INTEGER      the same
// > step        STRING       what is being done; null where it does not run
// > done        INTEGER      steps done
// > all         INTEGER      steps to do
// > error       STRING       why it failed; null where it did not
// > against     STRING       the earlier scan it was compared with; null for none
// > basis       STRING       what it was worked out from; null where it is not done
//
// plan: NodeByLabelScan because any that is kept may be the one
MATCH (later:RiskScan {id: $id})
WITH later.startedAt AS before, later.targets AS targets, later.minerals AS minerals
MATCH (scan:RiskScan)
WITH scan, scan.startedAt AS began, before, targets, minerals
WHERE scan.state = "done" AND began < before AND scan.targets = targets AND scan.minerals = minerals
WITH scan, began
ORDER BY began DESC, scan.id
LIMIT 1
RETURN scan.id AS id,
       CASE WHEN scan.state = "running" AND scan.aliveUntil < $now THEN "failed" ELSE scan.state END AS state,
       scan.asOf AS asOf,
       began AS startedAt,
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
