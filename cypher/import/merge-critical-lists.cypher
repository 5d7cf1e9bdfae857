// The lists of critical minerals, and which minerals stand on them under which name.
//
// $rows LIST<MAP> the rows of the table `critical_lists`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (mineral:Mineral {id: row.mineral})
MERGE (list:CriticalList {id: row.list})
SET list = {id: row.list, year: row.year, run: $run}
MERGE (mineral)-[listed:LISTED_ON]->(list)
SET listed = {name: row.name, run: $run}
RETURN row.key AS key
