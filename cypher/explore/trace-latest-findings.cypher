// Traces the newest risk scan's findings on one mineral to the countries, operations and measures they concern.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
//
// > path ANY from the scan through a finding to a node that it concerns
//
// plan: NodeByLabelScan because the newest of all scans is needed
MATCH (scan:RiskScan {state: 'done'})
WITH scan
ORDER BY scan.startedAt DESC, scan.id
LIMIT 1
MATCH path = (scan)-[:FOUND]->(finding:Finding {mineral: $mineral})-[:CONCERNS]->(concerned)
RETURN path AS path
ORDER BY finding.score DESC, finding.key, elementId(concerned)
LIMIT 100
