// Sets each operation's output and the figure behind it.
// The newest chosen production in tonnes counts, or else the output assumed for its flows. Where only another unit is
// published, the newest figure is set without tonnes.
//
// $run STRING run id of this import
//
// > count INTEGER operations updated
MATCH (observation:Observation)-[:ABOUT]->(operation:Operation)
WHERE observation.kind IN ['production', 'flow-output'] AND observation.year IS NOT NULL
  AND observation.run = $run AND observation.chosen AND observation.value IS NOT NULL
WITH operation, observation
ORDER BY CASE observation.unit WHEN 't' THEN 0 ELSE 1 END, observation.kind DESC, observation.year DESC, observation.id
WITH operation, collect(observation)[0] AS newest
SET operation.latestYear = newest.year, operation.basis = newest.basis, operation.outputEvidence = newest.id,
  operation.outputTonnes = CASE WHEN newest.unit = 't' THEN newest.value END
RETURN count(*) AS count
