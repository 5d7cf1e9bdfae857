// How far the flows of one mineral can be trusted for each target in one year.
//
// $mineral  STRING   mineral id, e.g. "cobalt"
// $year     INTEGER  flow year
//
// > iso3    STRING   the target: ISO 3166-1 alpha-3, or EU27
// > status  STRING   fit, partial or unfit
// > reason  STRING   why
MATCH (fitness:Fitness {mineral: $mineral, year: $year})
RETURN fitness.target AS iso3,
       fitness.status AS status,
       fitness.reason AS reason
ORDER BY iso3
