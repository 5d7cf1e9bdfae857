// Lists the fitness verdicts on one mineral's flows in one year, by target.
//
// $mineral  STRING   mineral id, e.g. "cobalt"
// $year     INTEGER  flow year
//
// > iso3    STRING   target: ISO 3166-1 alpha-3, or EU27
// > status  STRING   fitness verdict: fit, partial or unfit
// > reason  STRING   reason for the verdict
MATCH (fitness:Fitness {mineral: $mineral, year: $year})
RETURN fitness.target AS iso3,
       fitness.status AS status,
       fitness.reason AS reason
ORDER BY iso3
