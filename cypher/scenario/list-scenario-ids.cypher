// Lists the ids of stored scenarios, as suggestions for an unknown id.
//
// > id STRING scenario id
//
// plan: NodeByLabelScan because all stored nodes are listed
MATCH (scenario:Scenario)
RETURN scenario.id AS id
ORDER BY id
LIMIT 1000
