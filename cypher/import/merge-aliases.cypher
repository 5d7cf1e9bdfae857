// Every other name of a mineral, tied to the mineral that it names.
//
// $rows LIST<MAP> the rows of the table `mineral_aliases`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (mineral:Mineral {id: row.mineral})
MERGE (alias:Alias {key: row.key})
SET alias = {key: row.key, alias: row.alias, kind: row.kind, form: row.form, run: $run}
MERGE (alias)-[names:NAMES]->(mineral)
SET names.run = $run
RETURN row.key AS key
