// Keeps a scenario in the place of any other of the same id.
//
// $id      STRING   its id, e.g. "congo-four-months"
// $body    STRING   the scenario as JSON
// $savedAt DATETIME when it is kept
//
// > count  INTEGER  1
MERGE (scenario:Scenario {id: $id})
SET scenario.body = $body, scenario.savedAt = $savedAt
RETURN count(scenario) AS count
