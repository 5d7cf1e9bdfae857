// Stores a scenario, replacing one with the same id, unless the limits are reached.
//
// $id        STRING   scenario id, e.g. "congo-four-months"
// $name      STRING   name, or null
// $body      STRING   scenario as JSON
// $savedAt   DATETIME time of storage
// $most      INTEGER  maximum number of scenarios
// $mostChars INTEGER  maximum characters of JSON in all scenarios
//
// > count    INTEGER  1; 0 where the limit is reached
//
// plan: NodeByLabelScan because all stored nodes are counted
CALL () {
  MATCH (other:Scenario)
  WHERE other.id <> $id
  RETURN count(other) AS others, sum(coalesce(other.chars, size(other.body))) AS chars
}
WITH others, chars
WHERE others < $most AND chars + size($body) <= $mostChars
MERGE (scenario:Scenario {id: $id})
SET scenario.name = $name, scenario.body = $body, scenario.chars = size($body), scenario.savedAt = $savedAt
RETURN count(scenario) AS count
