// Links operations to their markets. The operation `UNKNOWN`, for untraced supply, has none.
//
// $rows LIST<MAP> rows of the table `operations` whose country is known, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (operation:Operation {id: row.key})
MATCH (market:Market {id: row.mineral + '/' + row.iso3})
MERGE (operation)-[partOf:PART_OF]->(market)
SET partOf.run = $run
RETURN row.key AS key
