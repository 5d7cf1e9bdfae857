// An operation's capacity: its newest chosen capacity figure in tonnes; absent where none is published.
//
// $run STRING the stamp of this import
//
// > count INTEGER operations that have one
MATCH (observation:Observation {kind: 'capacity'})-[:ABOUT]->(operation:Operation)
WHERE observation.year IS NOT NULL AND observation.run = $run AND observation.chosen AND observation.value IS NOT NULL AND observation.unit = 't'
WITH operation, observation
ORDER BY observation.year DESC, observation.id
WITH operation, collect(observation)[0] AS newest
SET operation.capacityTonnes = newest.value, operation.capacityBasis = newest.basis
RETURN count(*) AS count
