// Chokepoint refiners: who refines a mineral, how much of the world's output that is, and how many countries take more than half of their supply from there.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
// $year INTEGER year of the flows, e.g. 2024
//   :param year => 2024
//
// > operation STRING operation id
// > share FLOAT of the output of all refiners with an output, 0 to 1
// > dependants INTEGER countries that take more than half of their supply straight from there
MATCH (refiner:Operation {mineral: $mineral, stage: "refining"})
WHERE refiner.outputTonnes > 0
WITH collect(refiner) AS refiners, sum(refiner.outputTonnes) AS world
UNWIND refiners AS refiner
RETURN refiner.id AS operation,
       refiner.outputTonnes / world AS share,
       COUNT {
         MATCH (refiner)-[supplies:SUPPLIES]->(use:Operation {stage: "use"})
         WHERE supplies.year = $year AND supplies.shareOfInput > 0.5 AND use.iso3 <> refiner.iso3
         RETURN DISTINCT use
       } AS dependants
ORDER BY share DESC, operation
