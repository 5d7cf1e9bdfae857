// Merges lists of critical minerals and links each mineral with its name on the list.
//
// $rows LIST<MAP> rows of the table `critical_lists`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (mineral:Mineral {id: row.mineral})
MERGE (list:CriticalList {id: row.list})
SET list = {id: row.list, name: 'critical minerals ' + row.list, year: row.year, run: $run}
MERGE (mineral)-[listed:LISTED_ON]->(list)
SET listed = {name: row.name, run: $run}
RETURN row.key AS key
