// Sets the source editions of a mineral's flows in a year on each of their fitness verdicts.
// Editions are those of the observations and shipments named by the derivations, and of tables that a licence bars from
// copying.
//
// $run STRING run id of this import
//
// > count INTEGER verdicts updated
MATCH (fitness:Fitness)
WHERE fitness.mineral IS NOT NULL AND fitness.year IS NOT NULL AND fitness.run = $run
WITH fitness.mineral AS mineral, fitness.year AS year, collect(fitness) AS verdicts
CALL (mineral, year) {
  MATCH ()-[link:SUPPLIES]->()
  WHERE link.mineral = mineral AND link.year = year AND link.run = $run
  MATCH (derivation:Derivation {id: link.derivation})
  UNWIND derivation.inputs AS input
  WITH DISTINCT split(split(input, '/')[0], '.')[0] AS edition
  CALL (edition) {
    OPTIONAL MATCH (source:Source)
    WHERE source.id STARTS WITH split(edition, '_')[0] + '-' AND edition CONTAINS '_'
    RETURN min(source.id) AS source
  }
  WITH DISTINCT coalesce(source, edition) AS edition
  WHERE edition <> ''
  WITH edition
  ORDER BY edition
  RETURN collect(edition) AS editions
}
UNWIND verdicts AS fitness
SET fitness.editions = editions
RETURN count(*) AS count
