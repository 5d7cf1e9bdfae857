// Deletes scan bases that no scan uses any more.
//
// > count INTEGER number deleted
//
// plan: NodeByLabelScan because all stored bases are checked, one per data version
MATCH (basis:ScanBasis)
WHERE NOT EXISTS { (:RiskScan)-[:BASED_ON]->(basis) }
DETACH DELETE basis
RETURN count(*) AS count
