// Returns the id of the stored facts that a scan is based on.
//
// $id   STRING  scan id
//
// > id  STRING  id of the facts
MATCH (:RiskScan {id: $id})-[:BASED_ON]->(basis:ScanBasis)
RETURN basis.id AS id
