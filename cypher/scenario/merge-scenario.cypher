// Keeps a scenario in the place of any other of the same id, where there is room.
//
// $id        STRING   its id, e.g. "congo-four-months"
// $name      STRING   its name, or null
// $body      STRING   the scenario as JSON
// $savedAt   DATETIME when it is kept
// $most      INTEGER  how many are kept at the most
// $mostChars INTEGER  how many characters of JSON they have together at the most
//
// > count    INTEGER  1; 0 where there is no room
//
// plan: NodeByLabelScan because all that are kept are counted
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
