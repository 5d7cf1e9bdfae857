// The exposure of every target of minerals whose sources all feed use directly, to every operation; to a country it is that to its operation.
//
// $networks    LIST<MAP>     {mineral, year}
//
// > target     STRING        operation id of the use, e.g. "copper/use/KOR"
// > operations LIST<STRING>  operation ids
// > exposures  LIST<FLOAT>   of each, 0 to 1
UNWIND $networks AS network
MATCH (use:Operation {mineral: network.mineral, stage: 'use'})<-[link:SUPPLIES]-(source:Operation)
WHERE link.year = network.year
WITH use, source.id AS operation, sum(link.tonnes) AS tonnes
WITH use, collect(operation) AS operations, collect(tonnes) AS inputs, sum(tonnes) AS demand
RETURN use.id AS target, operations, [tonnes IN inputs | tonnes / demand] AS exposures
