// What the newest risk scan found, the gravest first. After a scan (POST /api/v1/scans, or lodegraph scan).
//
// $severity STRING how grave, e.g. critical
//   :param severity => "critical"
//
// > rule STRING rule id
// > sentence STRING the finding in a sentence
// > score FLOAT in the unit; the higher the worse
// > unit STRING what the score is measured in
// > evidence LIST<STRING> ids to look up by explore/find-evidence
//
// plan: NodeByLabelScan because the newest of all scans is asked for
MATCH (scan:RiskScan {state: "done"})
WITH scan
ORDER BY scan.startedAt DESC, scan.id
LIMIT 1
MATCH (scan)-[:FOUND]->(finding:Finding {severity: $severity})
RETURN finding.rule AS rule, finding.text AS sentence, finding.score AS score, finding.unit AS unit, finding.evidence AS evidence
ORDER BY rule, score DESC, finding.key
LIMIT 200
