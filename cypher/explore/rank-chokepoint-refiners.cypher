// Ranks the refiners of a mineral by world loss, then by share, with their dependants.
// World loss is the loss of the rest of the world after all have rerouted. Dependants take at least half of their
// supply through the refiner. Each figure is the one that the API gives for the newest year.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
//
// > operation STRING operation id
// > share FLOAT share of the published output of the stage, including unnamed output, 0 to 1
// > worldLoss FLOAT demand-weighted mean of the shared loss of every target except its own country, 0 to 1; null without usable flows
// > chokepoint STRING pivotal, world-loss, dependants or share; null where it is no chokepoint
// > dependants LIST<STRING> targets with an exposure of at least 0.5, except its own country and bloc, small demands and unfit flows
MATCH (refiner:Operation {mineral: $mineral, stage: 'refining'})
WHERE refiner.rank IS NOT NULL
RETURN refiner.id AS operation, refiner.share AS share, refiner.worldLoss AS worldLoss, refiner.chokepoint AS chokepoint,
       refiner.dependants AS dependants
ORDER BY refiner.rank
