// Ranks the refiners of a mineral by share of published world output, with world loss and dependants.
// World loss is the loss of the rest of the world after all have rerouted. Dependants take at least half of their
// supply through the refiner.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
// $year INTEGER year of the output and of the flows, e.g. 2024
//   :param year => 2024
//
// > operation STRING operation id
// > share FLOAT share of the published output of the stage, including unnamed output, 0 to 1
// > worldLoss FLOAT demand-weighted mean of the shared loss of every target except its own country, 0 to 1; null without usable flows
// > dependants ANY targets with an exposure of at least 0.5, except its own country and bloc, small demands and unfit flows
MATCH (output:Observation {mineral: $mineral, stage: 'refining', kind: 'production', year: $year})
WHERE output.chosen AND output.scope <> 'world' AND output.value > 0
WITH collect(output) AS outputs, sum(output.value) AS world
UNWIND outputs AS output
MATCH (output)-[:ABOUT]->(refiner:Operation)
RETURN refiner.id AS operation,
       output.value / world AS share,
       refiner.worldLoss AS worldLoss,
       COLLECT {
         MATCH (refiner)<-[depends:DEPENDS_ON]-(fitness:Fitness)
         WHERE depends.year = $year AND fitness.status <> 'unfit' AND NOT fitness.small AND fitness.target <> refiner.iso3
           AND NOT EXISTS { (:Country {iso3: refiner.iso3})-[:MEMBER_OF]->(:Bloc {id: toLower(fitness.target)}) }
         RETURN fitness.target AS target
         ORDER BY depends.exposure DESC, target
       } AS dependants
ORDER BY share DESC, operation
