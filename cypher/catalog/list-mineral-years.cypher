// Lists the years with known output of one mineral, by stage, with their editions.
//
// $mineral    STRING        mineral id, e.g. "cobalt"
//
// > stage     STRING        stage id
// > year      INTEGER       year of reference
// > editions  LIST<STRING>  edition ids
MATCH (observation:Observation {mineral: $mineral, kind: 'production'})
WHERE observation.stage IS NOT NULL AND observation.value IS NOT NULL
WITH observation.stage AS stage, observation.year AS year, observation.edition AS edition
ORDER BY edition
WITH stage, year, collect(DISTINCT edition) AS editions
MATCH (known:Stage {id: stage})
RETURN stage AS stage, year AS year, editions AS editions
ORDER BY known.position, year DESC
