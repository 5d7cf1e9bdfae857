// Lists the stored scenarios by id, without their assumptions.
//
// $offset   INTEGER  rows to skip
// $limit    INTEGER  maximum number of rows
//
// > id      STRING   scenario id
// > name    STRING   name; null where it has none or version 0.1 stored it
// > read    BOOLEAN  whether its name is known; version 0.1 stored none with the scenario
// > savedAt DATETIME time of storage
//
// plan: NodeByLabelScan because all stored nodes are listed
MATCH (scenario:Scenario)
RETURN scenario.id AS id, CASE WHEN scenario.unnamed IS NULL THEN scenario.name END AS name, scenario.chars IS NOT NULL AS read, scenario.savedAt AS savedAt
ORDER BY id
SKIP $offset
LIMIT $limit
