// Lists the fitness verdicts on flows by mineral, target and year.
//
// > mineral     STRING       mineral id
// > target      STRING       ISO 3166-1 alpha-3 code, or EU27
// > year        INTEGER      flow year
// > status      STRING       fitness verdict: fit, partial or unfit
// > small       BOOLEAN      whether the demand is too small for precise shares
// > editions    LIST<STRING> editions of the flows
//
// plan: NodeByLabelScan because every verdict is listed
MATCH (fitness:Fitness)
WHERE fitness.target <> 'ANY'
RETURN fitness.mineral AS mineral, fitness.target AS target, fitness.year AS year, fitness.status AS status,
       coalesce(fitness.small, false) AS small, coalesce(fitness.editions, []) AS editions
ORDER BY mineral, target, year
