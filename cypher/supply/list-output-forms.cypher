// Lists the parts and measures that one edition prints for a mineral and stage, with or without its own figure.
//
// $mineral  STRING  mineral id, e.g. "titanium-mineral-concentrates"
// $stage    STRING  stage id, e.g. "extraction"
// $edition  STRING  edition id, e.g. "usgs-mcs-2025"
//
// > form    STRING  form as named by the edition
MATCH (observation:Observation {mineral: $mineral, stage: $stage, kind: 'production'})
WHERE observation.year IS NOT NULL
  AND observation.edition = $edition
  AND observation.scope = 'country'
  AND observation.value IS NOT NULL
  AND observation.form IS NOT NULL
RETURN DISTINCT observation.form AS form
ORDER BY form
