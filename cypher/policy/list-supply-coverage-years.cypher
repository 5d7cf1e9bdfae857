// Lists the years with fitness verdicts for one importer, as suggestions for a year without one.
//
// $target   STRING   ISO 3166-1 alpha-3, or EU27
// $mineral  STRING   mineral id, e.g. "cobalt"; null for every mineral whose flows are traced
//
// > year    INTEGER  flow year
MATCH (known:Fitness {target: $target})
WHERE $mineral IS NULL OR known.mineral = $mineral
RETURN DISTINCT known.year AS year
ORDER BY year
