// Lists the findings of one severity from the newest risk scan, highest score first within each rule.
// Run a scan first (POST /api/v1/scans or lodegraph scan).
//
// $severity STRING severity, e.g. critical
//   :param severity => "critical"
//
// > rule STRING rule id
// > sentence STRING finding as a sentence
// > score FLOAT score in the unit; higher is worse
// > unit STRING unit of the score
// > evidence LIST<STRING> ids to look up with explore/find-evidence
//
// plan: NodeByLabelScan because the newest of all scans is needed
MATCH (scan:RiskScan {state: 'done'})
WITH scan
ORDER BY scan.startedAt DESC, scan.id
LIMIT 1
MATCH (scan)-[:FOUND]->(finding:Finding {severity: $severity})
RETURN finding.rule AS rule, finding.text AS sentence, finding.score AS score, finding.unit AS unit, finding.evidence AS evidence
ORDER BY rule, score DESC, finding.key
LIMIT 200
