// Lists the fitness verdicts on the flows of each mineral, by target and year.
// plan: NodeByLabelScan because every verdict is read
//
// > mineral       STRING       mineral id
// > year          INTEGER      year of the flows
// > target        STRING       ISO 3166-1 alpha-3, EU27, or ANY for every target
// > status        STRING       fit, partial or unfit
// > reason        STRING       reason for the verdict
// > demandOff     BOOLEAN      whether demand differs too much from published consumption to give tonnes
// > small         BOOLEAN      whether the demand is too small for precise shares
// > editions      LIST<STRING> editions of the flows
MATCH (fitness:Fitness)
RETURN fitness.mineral AS mineral, fitness.year AS year, fitness.target AS target, fitness.status AS status, fitness.reason AS reason,
       coalesce(fitness.demandOff, false) AS demandOff, coalesce(fitness.small, false) AS small,
       coalesce(fitness.editions, []) AS editions
ORDER BY fitness.id
