// Lists, by mineral, the foreign country or operation with the largest exposure of a target.
// Minerals with a fitness verdict on the target's flows are listed, and those whose import sources are printed.
//
// $target        STRING       ISO 3166-1 alpha-3 code or the name of a bloc in capitals, e.g. "USA" or "EU27"
// $unit          STRING       "country" (a chain that meets it twice counts once) or "country-stage"
// $earliest      INTEGER      first year accepted, e.g. 0
// $latest        INTEGER      last year accepted, e.g. 2024
// $method        STRING       name and version of the definitions; no row if the graph was derived by others, e.g. "lodegraph-2"
// $skip          INTEGER      rows to skip, e.g. 0
// $limit         INTEGER      maximum number of rows, e.g. 100
//
// > mineral       STRING       mineral id
// > year          INTEGER      year of the flows; null where there are none
// > key           STRING       "cobalt/CHN" or "cobalt/refining/CHN"; null without a foreign point, or where the flows are unfit
// > exposure      FLOAT        share of the target's supply that passes through it, 0 to 1
// > exposureUpper FLOAT        the same if all supply not traced past UNKNOWN also passed through it
// > loss          MAP          share of demand unserved without it under the default assumptions: {bestCase, shared, noRerouting}; null without a key
MATCH (:Dataset {id: 'lodegraph', derived: $method})
CALL () {
  MATCH (fitness:Fitness {target: $target})
  WHERE fitness.year >= $earliest AND fitness.year <= $latest
  RETURN fitness.mineral AS mineral, fitness.year AS year
  UNION
  MATCH (printed:Observation {iso3: $target, kind: 'import-share'})
  WHERE printed.mineral IS NOT NULL AND printed.year >= $earliest AND printed.year <= $latest
  RETURN printed.mineral AS mineral, null AS year
}
WITH mineral, max(year) AS year
ORDER BY mineral
SKIP $skip
LIMIT $limit
CALL (mineral, year) {
  OPTIONAL MATCH (:Market {id: mineral + '/' + $target})-[depends:DEPENDS_ON]->(point)
  WHERE depends.year = year AND depends.unit = $unit AND NOT depends.domestic
  RETURN depends, point
  ORDER BY depends.exposure DESC, point.stage, point.iso3
  LIMIT 1
}
RETURN mineral AS mineral, year AS year, point.id AS key, depends.exposure AS exposure, depends.exposureUpper AS exposureUpper,
       CASE WHEN depends IS NOT NULL
         THEN {bestCase: depends.lossBest, shared: depends.lossShared, noRerouting: depends.exposure} END AS loss
ORDER BY mineral
