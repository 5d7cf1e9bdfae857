// What a measure restricts. The edge has a key, since one mineral may be named in several forms.
//
// $rows LIST<MAP> the rows of the table `measure_restrictions`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (measure:Measure {id: row.measure})
MATCH (mineral:Mineral {id: row.mineral})
MERGE (measure)-[restricts:RESTRICTS {key: row.key}]->(mineral)
SET restricts = {key: row.key, form: row.form, hs6: row.hs6, run: $run}
RETURN row.key AS key
