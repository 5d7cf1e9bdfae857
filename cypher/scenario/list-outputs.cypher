// Lists the output of every producer of some minerals, by stage, each in its latest year.
//
// $minerals       LIST<STRING> mineral ids, e.g. ["zinc", "germanium"]
//
// > mineral       STRING  mineral id
// > stage         STRING  stage id
// > iso3          STRING  ISO 3166-1 alpha-3; null for unnamed output
// > year          INTEGER year of reference
// > tonnes        FLOAT   output in tonnes
// > capacityTonnes FLOAT  published capacity of the same year; null for none
// > evidence      STRING  observation id
MATCH (output:Observation)
WHERE output.mineral IN $minerals AND output.kind = 'production' AND output.form IS NULL AND output.chosen
  AND output.scope <> 'world' AND output.unit = 't' AND output.stage IS NOT NULL AND output.value > 0
WITH output.mineral AS mineral, output.stage AS stage, output.year AS year, collect(output) AS outputs
ORDER BY mineral, stage, year DESC
WITH mineral, stage, head(collect({year: year, outputs: outputs})) AS latest
UNWIND latest.outputs AS output
OPTIONAL MATCH (capacity:Observation {mineral: mineral, stage: stage, kind: 'capacity', year: latest.year})
WHERE capacity.iso3 = output.iso3 AND capacity.chosen AND capacity.unit = 't' AND capacity.value IS NOT NULL
RETURN mineral AS mineral, stage AS stage, output.iso3 AS iso3, latest.year AS year, output.value AS tonnes,
       max(capacity.value) AS capacityTonnes, output.id AS evidence
ORDER BY mineral, stage, tonnes DESC, evidence
