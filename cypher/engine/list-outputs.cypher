// Lists the chosen figures of output of each mineral, by stage, year and producer.
// plan: NodeByLabelScan because every mineral is read
//
// > id            STRING       observation id, for /evidence
// > mineral       STRING       mineral id
// > stage         STRING       stage id; null where the edition's commodity has none
// > year          INTEGER      year of the output
// > iso3          STRING       producer, ISO 3166-1 alpha-3; null for unnamed producers and the world
// > world         BOOLEAN      whether it is the total of the world
// > tonnes        FLOAT        output, tonnes; null where withheld
// > low           FLOAT        lower end of the output; null where none is printed
// > high          FLOAT        upper end of the output; null where none is printed
// > withheld      BOOLEAN      whether a producer withholds it
// > edition       STRING       edition id
MATCH (output:Observation {kind: 'production'})
WHERE output.chosen AND output.mineral IS NOT NULL AND output.year IS NOT NULL
RETURN output.id AS id, output.mineral AS mineral, output.stage AS stage, output.year AS year, output.iso3 AS iso3,
       coalesce(output.scope = 'world', false) AS world, output.value AS tonnes, output.low AS low, output.high AS high,
       output.value IS NULL AND output.scope = 'country' AND coalesce(output.note, '') CONTAINS 'withheld' AS withheld,
       output.edition AS edition
ORDER BY id
