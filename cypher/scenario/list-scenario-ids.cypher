// Ids of the scenarios that are kept: what to offer for one that is not.
//
// > id STRING its id
//
// plan: NodeByLabelScan because all that are kept are listed
MATCH (scenario:Scenario)
RETURN scenario.id AS id
ORDER BY id
LIMIT 1000
