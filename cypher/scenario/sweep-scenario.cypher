// Deletes a scenario.
//
// $id     STRING  scenario id, e.g. "congo-four-months"
//
// > count INTEGER number deleted
MATCH (scenario:Scenario {id: $id})
DETACH DELETE scenario
RETURN count(*) AS count
