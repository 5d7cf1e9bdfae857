// Merges alternative names of minerals and links each to its mineral.
//
// $rows LIST<MAP> rows of the table `mineral_aliases`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (mineral:Mineral {id: row.mineral})
MERGE (alias:Alias {key: row.key})
SET alias = {key: row.key, name: row.alias, alias: row.alias, kind: row.kind, form: row.form, run: $run}
MERGE (alias)-[names:NAMES]->(mineral)
SET names.run = $run
RETURN row.key AS key
