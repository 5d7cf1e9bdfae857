// Forgets a scenario.
//
// $id     STRING  its id, e.g. "congo-four-months"
//
// > count INTEGER how many were forgotten
MATCH (scenario:Scenario {id: $id})
DETACH DELETE scenario
RETURN count(*) AS count
