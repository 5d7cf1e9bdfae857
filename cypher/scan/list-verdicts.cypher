// How fit the flows of each mineral and year are to answer for each target.
//
// > mineral     STRING       mineral id
// > target      STRING       ISO 3166-1 alpha-3 code, or EU27
// > year        INTEGER      year of the flows
// > status      STRING       fit, partial or unfit
// > small       BOOLEAN      whether the demand is too small to be read closely
// > editions    LIST<STRING> the editions that the flows come from
//
// plan: NodeByLabelScan because every verdict counts
MATCH (fitness:Fitness)
WHERE fitness.target <> "ANY"
RETURN fitness.mineral AS mineral, fitness.target AS target, fitness.year AS year, fitness.status AS status,
       coalesce(fitness.small, false) AS small, coalesce(fitness.editions, []) AS editions
ORDER BY mineral, target, year
