// The scenarios that are kept, by id, without what is supposed in them.
//
// $offset   INTEGER  rows to pass over
// $limit    INTEGER  rows to give at the most
//
// > id      STRING   its id
// > name    STRING   its name; null where it has none, or version 0.1 kept it
// > read    BOOLEAN  whether its name is known; version 0.1 kept none beside the scenario
// > savedAt DATETIME when it was kept
//
// plan: NodeByLabelScan because all that are kept are listed
MATCH (scenario:Scenario)
RETURN scenario.id AS id, scenario.name AS name, scenario.chars IS NOT NULL AS read, scenario.savedAt AS savedAt
ORDER BY id
SKIP $offset
LIMIT $limit
