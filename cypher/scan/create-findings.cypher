// Completes a scan and stores its findings in one transaction, so no reader sees a partial result.
//
// $id         STRING    scan id
// $basis      STRING    data version of its scan basis
// $finishedAt DATETIME  end time
// $low        INTEGER   number of low findings
// $medium     INTEGER number of medium findings
// $high       INTEGER number of high findings
// $critical   INTEGER number of critical findings
// $rows       LIST<MAP> {key, rule, severity, score, unit, target, mineral, stage, iso3, measure, year, editions, text, evidence}
//
// > count     INTEGER   findings written
MATCH (scan:RiskScan {id: $id})
MATCH (basis:ScanBasis {id: $basis})
SET scan.state = 'done', scan.finishedAt = $finishedAt, scan.done = scan.all, scan.low = $low, scan.medium = $medium,
  scan.high = $high, scan.critical = $critical, scan.told = false
REMOVE scan.holder, scan.heldBy, scan.aliveUntil, scan.step
MERGE (scan)-[:BASED_ON]->(basis)
WITH scan
CALL (scan) {
  UNWIND $rows AS row
  CREATE (scan)-[:FOUND]->(finding:Finding {key: row.key, name: row.key, scan: $id, rule: row.rule, severity: row.severity, score: row.score,
    unit: row.unit, target: row.target, mineral: row.mineral, stage: row.stage, iso3: row.iso3, measure: row.measure, year: row.year,
    editions: row.editions, text: row.text, evidence: row.evidence})
  WITH finding
  CALL (finding) {
    MATCH (country:Country)
    WHERE country.iso3 IN [finding.iso3, finding.target]
    CREATE (finding)-[:CONCERNS]->(country)
  }
  CALL (finding) {
    MATCH (mineral:Mineral {id: finding.mineral})
    CREATE (finding)-[:CONCERNS]->(mineral)
  }
  CALL (finding) {
    MATCH (operation:Operation {id: finding.mineral + '/' + finding.stage + '/' + finding.iso3})
    CREATE (finding)-[:CONCERNS]->(operation)
  }
  CALL (finding) {
    MATCH (measure:Measure {id: finding.measure})
    CREATE (finding)-[:CONCERNS]->(measure)
  }
  RETURN count(finding) AS written
}
RETURN written AS count
