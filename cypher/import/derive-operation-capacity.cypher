// Sets each operation's capacity from its chosen capacity figures in tonnes.
// The figure nearest to the mineral's newest flow year counts, the earlier of two; without flows, the newest.
// Operations without a published capacity get none.
//
// $run STRING run id of this import
//
// > count INTEGER operations updated
MATCH (observation:Observation {kind: 'capacity'})-[:ABOUT]->(operation:Operation)
WHERE observation.year IS NOT NULL AND observation.run = $run AND observation.chosen AND observation.value IS NOT NULL AND observation.unit = 't'
WITH operation.mineral AS mineral, collect({operation: operation, observation: observation}) AS figures
CALL (mineral) {
  OPTIONAL MATCH (fitness:Fitness)
  WHERE fitness.mineral = mineral AND fitness.year IS NOT NULL AND fitness.run = $run AND fitness.status <> 'unfit'
  RETURN coalesce(max(fitness.year), 9999) AS flowYear
}
UNWIND figures AS figure
WITH flowYear, figure.operation AS operation, figure.observation AS observation
ORDER BY abs(observation.year - flowYear), observation.year, observation.id
WITH operation, collect(observation)[0] AS nearest
SET operation.capacityTonnes = nearest.value, operation.capacityBasis = nearest.basis, operation.capacityYear = nearest.year
RETURN count(*) AS count
