// Lists the years in which a share of output is available, as suggestions for a year without one.
//
// $mineral  STRING   mineral id, e.g. "cobalt"; null for every mineral
// $stage    STRING   stage id, e.g. "extraction"; null for every stage
// $edition  STRING   edition id, e.g. "usgs-mcs-2025"; null for the chosen figures of any edition
//
// > year    INTEGER  year of reference
MATCH (known:Observation {kind: 'production'})
WHERE known.form IS NULL
  AND known.value IS NOT NULL
  AND known.scope = 'country'
  AND (($edition IS NULL AND known.chosen) OR known.edition = $edition)
  AND ($mineral IS NULL OR known.mineral = $mineral)
  AND ($stage IS NULL OR known.stage = $stage)
RETURN DISTINCT known.year AS year
ORDER BY year
