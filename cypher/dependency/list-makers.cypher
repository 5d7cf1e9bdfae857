// Lists each producer's share of a stage's published output, at the low, central and high end of published intervals.
//
// $stage         STRING       stage id, e.g. "refining"
// $minerals      LIST<STRING> mineral ids, e.g. ["cobalt"]
// $earliest      INTEGER      first year accepted, e.g. 0
// $latest        INTEGER      last year accepted, e.g. 2024
//
// > mineral       STRING       mineral id
// > iso3          STRING       ISO 3166-1 alpha-3
// > low           FLOAT        share at the low end of every interval, 0 to 1
// > central       FLOAT        share of the published output, 0 to 1
// > high          FLOAT        share at the high end of every interval, 0 to 1
UNWIND $minerals AS mineral
CALL (mineral) {
  OPTIONAL MATCH (fitness:Fitness)
  WHERE fitness.mineral = mineral AND fitness.year >= $earliest AND fitness.year <= $latest AND fitness.status <> 'unfit'
  RETURN max(fitness.year) AS flowYear
}
CALL (mineral, flowYear) {
  MATCH (output:Observation)
  WHERE output.mineral = mineral AND output.stage = $stage AND output.kind = 'production'
    AND output.year >= $earliest AND output.year <= $latest AND output.chosen AND output.scope <> 'world'
  WITH flowYear, output.year AS year, sum(output.value) AS total, sum(coalesce(output.low, output.value)) AS lowTotal,
       sum(coalesce(output.high, output.value)) AS highTotal,
       collect({iso3: output.iso3, tonnes: output.value, low: coalesce(output.low, output.value), high: coalesce(output.high, output.value)}) AS rows
  WHERE total > 0
  ORDER BY coalesce(year = flowYear, false) DESC, year DESC
  LIMIT 1
  UNWIND rows AS row
  WITH row, total, lowTotal, highTotal
  WHERE row.iso3 IS NOT NULL AND row.tonnes > 0
  RETURN row.iso3 AS iso3, CASE WHEN lowTotal > 0 THEN row.low / lowTotal ELSE 0.0 END AS low, row.tonnes / total AS central,
         row.high / highTotal AS high
}
RETURN mineral AS mineral, iso3 AS iso3, low AS low, central AS central, high AS high
ORDER BY mineral, iso3
