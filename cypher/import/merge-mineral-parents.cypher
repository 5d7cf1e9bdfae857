// Each rare earth beneath the mineral that it is part of.
//
// $rows LIST<MAP> the rows of the table `minerals` that have a parent, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (mineral:Mineral {id: row.id})
MATCH (parent:Mineral {id: row.parent})
MERGE (mineral)-[partOf:PART_OF]->(parent)
SET partOf.run = $run
RETURN row.key AS key
