// Lists the years with known output of one mineral at one stage, newest first.
//
// $mineral  STRING   mineral id, e.g. "cobalt"
// $stage    STRING   stage id, e.g. "extraction"
// $edition  STRING   edition id, e.g. "usgs-mcs-2025"; null for the chosen figures of any edition
// $form     STRING   part or measure of the mineral as named by the edition, e.g. "rutile"; null for the mineral's own figure
//
// > year    INTEGER  year of reference
MATCH (observation:Observation {mineral: $mineral, stage: $stage, kind: 'production'})
WHERE observation.year IS NOT NULL
  AND observation.value IS NOT NULL
  AND observation.scope = 'country'
  AND ((observation.form IS NULL AND $form IS NULL) OR observation.form = $form)
  AND (($edition IS NULL AND observation.chosen) OR observation.edition = $edition)
RETURN DISTINCT observation.year AS year
ORDER BY year DESC
