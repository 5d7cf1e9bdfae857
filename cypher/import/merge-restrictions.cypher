// Links measures to the minerals that they restrict.
// The relationship has a key because a measure may name several forms of a mineral.
//
// $rows LIST<MAP> rows of the table `measure_restrictions`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (measure:Measure {id: row.measure})
MATCH (mineral:Mineral {id: row.mineral})
MERGE (measure)-[restricts:RESTRICTS {key: row.key}]->(mineral)
SET restricts = {key: row.key, form: row.form, hs6: row.hs6, run: $run}
RETURN row.key AS key
