// The scenarios that are kept, by id.
//
// $offset   INTEGER  rows to pass over
// $limit    INTEGER  rows to give at the most
//
// > id      STRING   its id
// > body    STRING   the scenario as JSON, as it is sent to /scenarios/run
// > savedAt DATETIME when it was kept
//
// plan: NodeByLabelScan because all that are kept are listed
MATCH (scenario:Scenario)
RETURN scenario.id AS id, scenario.body AS body, scenario.savedAt AS savedAt
ORDER BY id
SKIP $offset
LIMIT $limit
