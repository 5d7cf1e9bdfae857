// Measures the stored scenarios, except one that is to be replaced.
//
// $id         STRING  id of the scenario to leave out, e.g. "congo-four-months"
//
// > scenarios INTEGER number of other scenarios
// > chars     INTEGER characters of JSON in them
//
// plan: NodeByLabelScan because all stored nodes are counted
MATCH (other:Scenario)
WHERE other.id <> $id
RETURN count(other) AS scenarios, sum(coalesce(other.chars, size(other.body))) AS chars
