// Links each stage to the next one downstream.
// plan: NodeByLabelScan because there are four stages
//
// $run STRING run id of this import
//
// > count INTEGER relationships written
MATCH (stage:Stage)
WHERE stage.run = $run
WITH stage
ORDER BY stage.position
WITH collect(stage) AS stages
UNWIND range(0, size(stages) - 2) AS i
WITH stages[i] AS upstream, stages[i + 1] AS downstream
MERGE (upstream)-[link:NEXT]->(downstream)
SET link.run = $run
RETURN count(*) AS count
