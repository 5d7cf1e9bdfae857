// An operation's capacity: of its chosen capacity figures in tonnes that of the year of the mineral's newest flows, else the nearest to it, the
// earlier of two; the newest where the mineral has no flows. Absent where none is published.
//
// $run STRING the stamp of this import
//
// > count INTEGER operations that have one
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
