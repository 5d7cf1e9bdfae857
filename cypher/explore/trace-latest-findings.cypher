// The newest risk scan as a picture: its findings of one mineral, and the countries, operations and measures that they concern.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
//
// > path ANY from the scan over a finding to what it concerns
//
// plan: NodeByLabelScan because the newest of all scans is asked for
MATCH (scan:RiskScan {state: "done"})
WITH scan
ORDER BY scan.startedAt DESC, scan.id
LIMIT 1
MATCH path = (scan)-[:FOUND]->(finding:Finding {mineral: $mineral})-[:CONCERNS]->(concerned)
RETURN path AS path
ORDER BY finding.score DESC, finding.key, elementId(concerned)
LIMIT 100
