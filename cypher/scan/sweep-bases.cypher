// Deletes what no scan is worked out from any more.
//
// > count INTEGER how many were deleted
//
// plan: NodeByLabelScan because all that are kept are looked at, one a version of the data
MATCH (basis:ScanBasis)
WHERE NOT EXISTS { (:RiskScan)-[:BASED_ON]->(basis) }
DETACH DELETE basis
RETURN count(*) AS count
