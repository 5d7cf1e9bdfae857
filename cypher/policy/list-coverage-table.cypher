// Lists each bloc's share of output by mineral and stage, with missing shares and the largest outside producers.
// Each stage is in its latest year. Only an edition's own figure of a mineral counts. Parts and other measures of it
// (with a form of their own) are never added.
//
// $list              STRING        id of a list of critical minerals, e.g. "US-2025", parents of its minerals included; null for every mineral
// $blocs             LIST<MAP>     {bloc, states}: column name and ISO 3166-1 alpha-3 codes of the members, e.g. {bloc: "usmca", states: ["CAN", "MEX", "USA"]}
// $mineral           STRING        mineral id, e.g. "cobalt"; null for every mineral
// $stage             STRING        stage id, e.g. "extraction"; null for every stage
// $year              INTEGER       upper limit: the latest year up to it, at most two years back; null for the latest
// $edition           STRING        edition id, e.g. "usgs-mcs-2025"; null for the chosen figures of any edition
// $denominator       STRING        rows (sum of all rows, including unnamed output) or published (the published world total)
// $outsiders         INTEGER       maximum number of countries outside a bloc
// $offset            INTEGER       rows to skip
// $limit             INTEGER       maximum number of rows
//
// > mineral          STRING        mineral id
// > stage            STRING        stage id
// > year             INTEGER       year of reference
// > editions         LIST<STRING>  edition ids
// > unit             STRING        unit of the figures: t, or another unit of the edition
// > denominatorTonnes FLOAT        denominator of the shares; null where the unit is not a mass or no total is published
// > withheld         LIST<STRING>  countries whose output is withheld; they are in no row and in no denominator of rows
// > blocs            LIST<MAP>     {bloc, share, tonnes, missing, outside}, in the requested order:
//                                  share of the denominator, null where no total is published; tonnes, null where the unit is not a mass;
//                                  missing {to50, to65, to100}, each {share, tonnes}: gap to that mark, 0 where it is reached;
//                                  outside {iso3, name, share, tonnes, evidence}: the largest producers outside, largest first
MATCH (known:Observation {kind: 'production'})
WHERE known.form IS NULL
  AND known.value IS NOT NULL
  AND known.scope = 'country'
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
CALL (mineral, layer, year) {
  MATCH (observation:Observation {mineral: mineral, stage: layer.id, kind: 'production', year: year})
  WHERE observation.form IS NULL
    AND (($edition IS NULL AND observation.chosen) OR observation.edition = $edition)
  OPTIONAL MATCH (country:Country {iso3: observation.iso3})
  WITH observation, country
  ORDER BY observation.value DESC, observation.iso3
  WITH collect({scope: observation.scope, iso3: observation.iso3, name: country.name, value: observation.value, unit: observation.unit,
                evidence: observation.id, edition: observation.edition, note: observation.note}) AS printed
  WITH printed, [part IN printed WHERE part.value IS NOT NULL] AS parts
  RETURN parts,
         [part IN printed WHERE part.scope = 'country' AND part.value IS NULL AND part.note CONTAINS 'withheld' | part.iso3] AS withheld,
         CASE $denominator
           WHEN 'published' THEN head([part IN parts WHERE part.scope = 'world' | part.value])
           ELSE reduce(sum = 0.0, part IN parts | sum + CASE part.scope WHEN 'world' THEN 0.0 ELSE part.value END)
         END AS total
}
WITH mineral, layer, year, parts, withheld, total,
     head(parts).unit AS unit,
     all(part IN parts WHERE part.unit = 't') AS isMass,
     [part IN parts WHERE part.scope = 'country'] AS countries
CALL (countries, total, isMass) {
  UNWIND range(0, size($blocs) - 1) AS place
  WITH place,
       $blocs[place].bloc AS bloc,
       $blocs[place].states AS states
  WITH place, bloc, states,
       reduce(sum = 0.0, part IN countries | sum + CASE WHEN part.iso3 IN states THEN part.value ELSE 0.0 END) AS inside
  WITH place, bloc, states, inside,
       CASE WHEN total > 0 THEN inside / total END AS share
  WITH place, bloc, inside, share,
       [mark IN [0.5, 0.65, 1.0] | {
         share: CASE WHEN mark - share > 1e-12 THEN mark - share WHEN share IS NOT NULL THEN 0.0 END,
         tonnes: CASE WHEN isMass AND mark - share > 1e-12 THEN mark * total - inside WHEN isMass AND share IS NOT NULL THEN 0.0 END
       }] AS gaps,
       [part IN countries WHERE part.value > 0 AND NOT part.iso3 IN states][0..$outsiders] AS outside
  ORDER BY place
  RETURN collect({
           bloc: bloc,
           share: share,
           tonnes: CASE WHEN isMass THEN inside END,
           missing: {to50: gaps[0], to65: gaps[1], to100: gaps[2]},
           outside: [part IN outside | {
             iso3: part.iso3,
             name: part.name,
             share: CASE WHEN total > 0 THEN part.value / total END,
             tonnes: CASE WHEN isMass THEN part.value END,
             evidence: part.evidence
           }]
         }) AS blocs
}
RETURN mineral AS mineral,
       layer.id AS stage,
       year AS year,
       COLLECT { UNWIND parts AS part RETURN DISTINCT part.edition AS edition ORDER BY edition } AS editions,
       unit AS unit,
       CASE WHEN isMass THEN total END AS denominatorTonnes,
       COLLECT { UNWIND withheld AS iso3 RETURN DISTINCT iso3 AS iso3 ORDER BY iso3 } AS withheld,
       blocs AS blocs
ORDER BY mineral, layer.position
