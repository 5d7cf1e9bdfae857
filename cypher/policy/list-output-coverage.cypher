// Lists the share of output that some countries make, by mineral and stage, each in its latest year.
// Only an edition's own figure of a mineral counts. Parts and other measures of it (with a form of their own) are never
// added.
//
// $states       LIST<STRING>  ISO 3166-1 alpha-3 codes, e.g. ["AUS", "CAN"]
// $mineral      STRING        mineral id, e.g. "cobalt"; null for every mineral
// $stage        STRING        stage id, e.g. "extraction"; null for every stage
// $year         INTEGER       upper limit: the latest year up to it, at most two years back; null for the latest
// $edition      STRING        edition id, e.g. "usgs-mcs-2025"; null for the chosen figures of any edition
// $denominator  STRING        rows (sum of all rows, including unnamed output) or published (the published world total)
// $offset       INTEGER       rows to skip
// $limit        INTEGER       maximum number of rows
//
// > mineral     STRING        mineral id
// > stage       STRING        stage id
// > year        INTEGER       year of reference
// > share       FLOAT         share of the denominator; null where no total is published
// > members     LIST<MAP>     {iso3, share, evidence}, largest first
// > editions    LIST<STRING>  edition ids
MATCH (known:Observation {kind: 'production'})
WHERE known.form IS NULL
  AND known.value IS NOT NULL
  AND known.scope = 'country'
  AND (($edition IS NULL AND known.chosen) OR known.edition = $edition)
  AND ($mineral IS NULL OR known.mineral = $mineral)
  AND ($stage IS NULL OR known.stage = $stage)
  AND ($year IS NULL OR (known.year <= $year AND known.year >= $year - 2))
WITH known.mineral AS mineral, known.stage AS stage, max(known.year) AS year
MATCH (layer:Stage {id: stage})
WITH mineral, layer, year
ORDER BY mineral, layer.position
SKIP $offset
LIMIT $limit
CALL (mineral, layer, year) {
  MATCH (observation:Observation {mineral: mineral, stage: layer.id, kind: 'production', year: year})
  WHERE observation.form IS NULL
    AND (($edition IS NULL AND observation.chosen) OR observation.edition = $edition)
    AND observation.value IS NOT NULL
  WITH observation
  ORDER BY observation.value DESC, observation.iso3
  WITH collect(observation) AS observations
  RETURN observations,
         CASE $denominator
           WHEN 'published' THEN head([total IN observations WHERE total.scope = 'world' | total.value])
           ELSE reduce(sum = 0.0, part IN observations | sum + CASE part.scope WHEN 'world' THEN 0.0 ELSE part.value END)
         END AS total
}
WITH mineral, layer, year, observations, total,
     [part IN observations WHERE part.scope = 'country' AND part.iso3 IN $states] AS inside
RETURN mineral AS mineral,
       layer.id AS stage,
       year AS year,
       CASE WHEN total > 0 THEN reduce(sum = 0.0, part IN inside | sum + part.value) / total END AS share,
       CASE WHEN total > 0 THEN [part IN inside | {iso3: part.iso3, share: part.value / total, evidence: part.id}] ELSE [] END AS members,
       COLLECT { UNWIND observations AS observation RETURN DISTINCT observation.edition AS edition ORDER BY edition } AS editions
ORDER BY mineral, layer.position
