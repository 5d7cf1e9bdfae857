// Lists the fitness of the flows into one importer by mineral, in the latest year.
// The share of the supply that stays within some countries is computed from these flows.
//
// $target          STRING        ISO 3166-1 alpha-3, or EU27
// $mineral         STRING        mineral id, e.g. "cobalt"; null for every mineral whose flows are traced
// $year            INTEGER       upper limit: the latest flow year up to it, at most two years back; null for the latest
// $offset          INTEGER       rows to skip
// $limit           INTEGER       maximum number of rows
//
// > mineral        STRING        mineral id
// > year           INTEGER       flow year
// > status         STRING        fitness verdict: fit, partial or unfit
// > reason         STRING        reason for the verdict
// > untracedShare  FLOAT         share of the supply with unknown origin; null where not known
MATCH (known:Fitness {target: $target})
WHERE ($mineral IS NULL OR known.mineral = $mineral)
  AND ($year IS NULL OR (known.year <= $year AND known.year >= $year - 2))
WITH known.mineral AS mineral, max(known.year) AS year
ORDER BY mineral
SKIP $offset
LIMIT $limit
MATCH (fitness:Fitness {mineral: mineral, year: year, target: $target})
RETURN fitness.mineral AS mineral,
       fitness.year AS year,
       fitness.status AS status,
       fitness.reason AS reason,
       fitness.untracedShare AS untracedShare
ORDER BY mineral
