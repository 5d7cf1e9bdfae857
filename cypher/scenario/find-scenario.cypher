// One scenario that is kept.
//
// $id       STRING   its id, e.g. "congo-four-months"
//
// > id      STRING   its id
// > body    STRING   the scenario as JSON, as it is sent to /scenarios/run
// > savedAt DATETIME when it was kept
MATCH (scenario:Scenario {id: $id})
RETURN scenario.id AS id, scenario.body AS body, scenario.savedAt AS savedAt
