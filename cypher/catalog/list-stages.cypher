// Lists the stages of a chain, upstream first.
//
// > id        STRING   stage id
// > position  INTEGER  1 for extraction to 4 for use
// > name      STRING   name in English
// > meaning   STRING   activity at the stage
//
// plan: NodeByLabelScan because all stages are listed, four
MATCH (stage:Stage)
RETURN stage.id AS id,
       stage.position AS position,
       stage.name AS name,
       stage.meaning AS meaning
ORDER BY position
