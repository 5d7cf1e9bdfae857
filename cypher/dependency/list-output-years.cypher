// Lists the years with published output of a stage, as suggestions when the requested years have none.
//
// $stage    STRING  stage id, e.g. "refining"
// $mineral  STRING  mineral id, or null for every mineral, e.g. "cobalt"
//
// > year    INTEGER year of reference
MATCH (output:Observation {kind: 'production'})
WHERE output.stage = $stage AND ($mineral IS NULL OR output.mineral = $mineral) AND output.chosen AND output.scope <> 'world' AND output.value > 0
RETURN DISTINCT output.year AS year
ORDER BY year
