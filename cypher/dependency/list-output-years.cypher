// The years for which output of a stage is published: what to offer where none of the years asked for has any.
//
// $stage    STRING  stage id, e.g. "refining"
// $mineral  STRING  mineral id, or null for every mineral, e.g. "cobalt"
//
// > year    INTEGER year of reference
MATCH (output:Observation {kind: 'production'})
WHERE output.stage = $stage AND ($mineral IS NULL OR output.mineral = $mineral) AND output.chosen AND output.scope <> 'world' AND output.value > 0
RETURN DISTINCT output.year AS year
ORDER BY year
