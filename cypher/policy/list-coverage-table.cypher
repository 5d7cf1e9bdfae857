// Lists the published output of each mineral and stage by country, in its latest year; shares of blocs are parts of it.
// Only an edition's own figure of a mineral counts. Parts and other measures of it (with a form of their own) are never
// added.
//
// $list         STRING        id of a list of critical minerals, e.g. "US-2025", parents of its minerals included; null for every mineral
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
// > editions    LIST<STRING>  edition ids
// > unit        STRING        unit of the figures: t, or another unit of the edition
// > isMass      BOOLEAN       whether all figures are in tonnes
// > total       FLOAT         denominator of shares, in the unit; null where no total is published
// > withheld    LIST<STRING>  countries whose output is withheld; they are in no row and in no denominator of rows
// > producers   LIST<MAP>     {iso3, name, value, evidence} of each country, largest first
MATCH (known:Observation {kind: 'production'})
WHERE known.form IS NULL AND known.value IS NOT NULL AND known.scope = 'country'
  AND (($edition IS NULL AND known.chosen) OR known.edition = $edition)
  AND ($mineral IS NULL OR known.mineral = $mineral)
  AND ($stage IS NULL OR known.stage = $stage)
  AND ($year IS NULL OR (known.year <= $year AND known.year >= $year - 2))
WITH known.mineral AS mineral, known.stage AS stage, max(known.year) AS year
WHERE $list IS NULL OR EXISTS { (:Mineral {id: mineral})<-[:PART_OF*0..1]-(:Mineral)-[:LISTED_ON]->(:CriticalList {id: $list}) }
MATCH (layer:Stage {id: stage})
WITH mineral, layer, year
ORDER BY mineral, layer.position
SKIP $offset
LIMIT $limit
MATCH (output:Observation {mineral: mineral, stage: layer.id, kind: 'production', year: year})
WHERE output.form IS NULL AND (($edition IS NULL AND output.chosen) OR output.edition = $edition)
OPTIONAL MATCH (country:Country {iso3: output.iso3})
WITH mineral, layer, year, output, country
ORDER BY output.value DESC, output.iso3
WITH mineral, layer, year,
     collect(CASE WHEN output.value IS NOT NULL THEN output {.scope, .iso3, .value, .unit, name: country.name, evidence: output.id} END) AS parts,
     collect(CASE WHEN output.value IS NOT NULL THEN output.edition END) AS editions,
     collect(DISTINCT CASE WHEN output.value IS NULL AND output.scope = 'country' AND output.note CONTAINS 'withheld' THEN output.iso3 END) AS withheld
RETURN mineral AS mineral,
       layer.id AS stage,
       year AS year,
       COLLECT { UNWIND editions AS edition RETURN DISTINCT edition ORDER BY edition } AS editions,
       head(parts).unit AS unit,
       all(part IN parts WHERE part.unit = 't') AS isMass,
       CASE $denominator
         WHEN 'published' THEN head([part IN parts WHERE part.scope = 'world' | part.value])
         ELSE reduce(sum = 0.0, part IN parts | sum + CASE part.scope WHEN 'world' THEN 0.0 ELSE part.value END)
       END AS total,
       withheld AS withheld,
       [part IN parts WHERE part.scope = 'country' | part {.iso3, .name, .value, .evidence}] AS producers
ORDER BY mineral, layer.position
