// Lists the chosen figures of output of each mineral, by stage, year and producer.
// plan: NodeByLabelScan because every mineral is read
//
// > mineral       STRING       mineral id
// > stage         STRING       stage id; null where the edition's commodity has none
// > year          INTEGER      year of the output
// > iso3          STRING       producer, ISO 3166-1 alpha-3; null for unnamed producers and the world
// > world         BOOLEAN      whether it is the total of the world
// > tonnes        FLOAT        output, tonnes; null where withheld
// > edition       STRING       edition id
MATCH (output:Observation {kind: 'production'})
WHERE output.chosen AND output.mineral IS NOT NULL AND output.year IS NOT NULL
RETURN output.mineral AS mineral, output.stage AS stage, output.year AS year, output.iso3 AS iso3,
       coalesce(output.scope = 'world', false) AS world, output.value AS tonnes, output.edition AS edition
ORDER BY output.id
