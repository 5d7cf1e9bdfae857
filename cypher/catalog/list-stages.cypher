// The stages of a chain, downwards.
//
// > id        STRING   stage id
// > position  INTEGER  1 for extraction to 4 for use
// > name      STRING   name in English
// > meaning   STRING   what happens at it
//
// plan: NodeByLabelScan because a list of all stages is asked for, four
MATCH (stage:Stage)
RETURN stage.id AS id,
       stage.position AS position,
       stage.name AS name,
       stage.meaning AS meaning
ORDER BY position
