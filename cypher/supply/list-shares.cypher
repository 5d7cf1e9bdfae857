// Lists each country's share of the output of a mineral at one stage in one year, largest first, unnamed output last.
//
// $mineral      STRING   mineral id, e.g. "cobalt"
// $stage        STRING   stage id, e.g. "extraction"
// $year         INTEGER  year of reference
// $edition      STRING   edition id, e.g. "usgs-mcs-2025"; null for the chosen figures of any edition
// $form         STRING   part or measure of the mineral as named by the edition, e.g. "rutile"; null for the main figure
// $denominator  STRING   rows (sum of all rows, including unnamed output) or published (the published world total)
// $offset       INTEGER  rows to skip
// $limit        INTEGER  maximum number of rows
//
// > iso3        STRING   ISO 3166-1 alpha-3; null for "Other countries"
// > name        STRING   name in English
// > tonnes      FLOAT    output; null where its unit is not a mass
// > share       FLOAT    share of the denominator; null where no total is published
// > low         FLOAT    lower end of the output; null where none is printed
// > high        FLOAT    upper end of the output; null where none is printed
// > basis       STRING   reported, estimated or assumed
// > edition     STRING   edition id
// > evidence    STRING   observation id
MATCH (observation:Observation {mineral: $mineral, stage: $stage, kind: 'production', year: $year})
WHERE (($edition IS NULL AND observation.chosen) OR observation.edition = $edition)
  AND ((observation.form IS NULL AND $form IS NULL) OR observation.form = $form)
  AND observation.value IS NOT NULL
WITH collect(observation) AS observations
WITH observations,
     CASE $denominator
       WHEN 'published' THEN head([total IN observations WHERE total.scope = 'world' | total.value])
       ELSE reduce(sum = 0.0, part IN observations | sum + CASE part.scope WHEN 'world' THEN 0.0 ELSE part.value END)
     END AS total
UNWIND observations AS observation
WITH observation, total
WHERE observation.scope <> 'world'
OPTIONAL MATCH (country:Country {iso3: observation.iso3})
RETURN observation.iso3 AS iso3,
       coalesce(country.name, 'Other countries') AS name,
       CASE observation.unit WHEN 't' THEN observation.value END AS tonnes,
       CASE WHEN total > 0 THEN observation.value / total END AS share,
       CASE observation.unit WHEN 't' THEN observation.low END AS low,
       CASE observation.unit WHEN 't' THEN observation.high END AS high,
       observation.basis AS basis,
       observation.edition AS edition,
       observation.id AS evidence
ORDER BY observation.scope = 'other', observation.value DESC, iso3, evidence
SKIP $offset
LIMIT $limit
