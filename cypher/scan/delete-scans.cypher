// Deletes a batch of old scans with their findings, beyond the number to keep. Running scans stay.
//
// $keep   INTEGER number of scans to keep
// $most   INTEGER maximum number to delete
//
// > count INTEGER scans deleted
//
// plan: NodeByLabelScan because all stored nodes are counted
MATCH (scan:RiskScan)
WHERE scan.state <> 'running'
WITH scan
ORDER BY scan.startedAt DESC, scan.id
SKIP $keep
LIMIT $most
CALL (scan) {
  OPTIONAL MATCH (scan)-[:FOUND]->(finding:Finding)
  DETACH DELETE finding
}
DETACH DELETE scan
RETURN count(*) AS count
