// Lists a bloc's share of the newest known output of every critical mineral, by stage.
// Each row gives the gap to one half and the largest producers outside. Only direct member states count.
//
// $list STRING list of critical minerals, US-2025 or EU-2023
//   :param list => "US-2025"
// $bloc STRING bloc id, e.g. ministerial-2026
//   :param bloc => "ministerial-2026"
//
// > mineral STRING mineral id
// > stage STRING extraction, intermediate or refining
// > year INTEGER year of the figures
// > share FLOAT share of the sum of the rows, 0 to 1
// > shareMissingToHalf FLOAT gap to one half, 0 where reached
// > outside ANY up to five countries with their shares, largest first
MATCH (mineral:Mineral)<-[:PART_OF*0..1]-(:Mineral)-[:LISTED_ON]->(:CriticalList {id: $list})
WITH DISTINCT mineral
MATCH (known:Observation {mineral: mineral.id, kind: 'production'})
WHERE known.chosen AND known.form IS NULL AND known.value IS NOT NULL AND known.scope = 'country'
WITH mineral.id AS mineral, known.stage AS stage, max(known.year) AS year
MATCH (observation:Observation {mineral: mineral, stage: stage, kind: 'production', year: year})
WHERE observation.chosen AND observation.form IS NULL AND observation.value > 0 AND observation.scope <> 'world'
WITH mineral, stage, year, observation,
     EXISTS { (:Country {iso3: observation.iso3})-[:MEMBER_OF]->(:Bloc {id: $bloc}) } AS inside
ORDER BY observation.value DESC, observation.iso3
WITH mineral, stage, year,
     sum(observation.value) AS total,
     sum(CASE WHEN inside THEN observation.value ELSE 0.0 END) AS covered,
     collect(CASE WHEN NOT inside AND observation.scope = 'country' THEN {iso3: observation.iso3, value: observation.value} END)[0..5] AS outside
RETURN mineral AS mineral,
       stage AS stage,
       year AS year,
       covered / total AS share,
       CASE WHEN covered / total < 0.5 THEN 0.5 - covered / total ELSE 0.0 END AS shareMissingToHalf,
       [producer IN outside | producer.iso3 + ' ' + toString(round(100 * producer.value / total, 1)) + ' %'] AS outside
ORDER BY mineral, stage
