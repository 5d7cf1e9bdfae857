// An operation's output, and the figure that says so: its newest chosen production in tonnes, or what was set for its flows; else its newest in another unit, without tonnes.
//
// $run STRING the stamp of this import
//
// > count INTEGER operations that have one
MATCH (observation:Observation)-[:ABOUT]->(operation:Operation)
WHERE observation.kind IN ['production', 'flow-output'] AND observation.year IS NOT NULL
  AND observation.run = $run AND observation.chosen AND observation.value IS NOT NULL
WITH operation, observation
ORDER BY CASE observation.unit WHEN 't' THEN 0 ELSE 1 END, observation.kind DESC, observation.year DESC, observation.id
WITH operation, collect(observation)[0] AS newest
SET operation.latestYear = newest.year, operation.basis = newest.basis, operation.outputEvidence = newest.id,
  operation.outputTonnes = CASE WHEN newest.unit = 't' THEN newest.value END
RETURN count(*) AS count
