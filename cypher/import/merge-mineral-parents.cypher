// Links each rare earth to its parent mineral.
//
// $rows LIST<MAP> rows of the table `minerals` that have a parent, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (mineral:Mineral {id: row.id})
MATCH (parent:Mineral {id: row.parent})
MERGE (mineral)-[partOf:PART_OF]->(parent)
SET partOf.run = $run
RETURN row.key AS key
