// Deletes old scans with their findings, some at a time, as far as newer ones are kept; one that runs stays.
//
// $keep   INTEGER how many to keep
// $most   INTEGER how many to delete at the most
//
// > count INTEGER how many scans were deleted
//
// plan: NodeByLabelScan because all that are kept are counted
MATCH (scan:RiskScan)
WHERE scan.state <> "running"
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
