// Returns one stored scenario.
//
// $id       STRING   scenario id, e.g. "congo-four-months"
//
// > id      STRING   scenario id
// > body    STRING   scenario as JSON, as sent to /scenarios/run
// > savedAt DATETIME time of storage
MATCH (scenario:Scenario {id: $id})
RETURN scenario.id AS id, scenario.body AS body, scenario.savedAt AS savedAt
