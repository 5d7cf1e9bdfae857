// Lists the chosen capacities in tonnes of each mineral, stage, year and producer.
//
// > mineral STRING  mineral id
// > stage   STRING  stage id
// > year    INTEGER year of the capacity
// > iso3    STRING  producer, ISO 3166-1 alpha-3; null for unnamed producers
// > tonnes  FLOAT   capacity, tonnes a year
MATCH (capacity:Observation {kind: 'capacity'})
WHERE capacity.chosen AND capacity.scope <> 'world' AND capacity.unit = 't' AND capacity.value IS NOT NULL AND capacity.stage IS NOT NULL
  AND capacity.mineral IS NOT NULL AND capacity.year IS NOT NULL
RETURN capacity.mineral AS mineral, capacity.stage AS stage, capacity.year AS year, capacity.iso3 AS iso3, capacity.value AS tonnes
ORDER BY capacity.id
