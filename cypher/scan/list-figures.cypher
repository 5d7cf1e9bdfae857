// Lists the output of each producer as every edition prints it, chosen or not. Scans evaluate revisions from them.
//
// > id             STRING   observation id, for /evidence
// > mineral        STRING   mineral id
// > stage          STRING   stage id
// > iso3           STRING   ISO 3166-1 alpha-3
// > year           INTEGER  year of reference
// > edition        STRING   edition id
// > value          FLOAT    value in the unit, above 0
// > unit           STRING   unit of the value
MATCH (observation:Observation {kind: 'production', scope: 'country'})
WHERE observation.form IS NULL AND observation.value > 0 AND observation.stage IS NOT NULL
RETURN observation.id AS id,
       observation.mineral AS mineral,
       observation.stage AS stage,
       observation.iso3 AS iso3,
       observation.year AS year,
       observation.edition AS edition,
       observation.value AS value,
       observation.unit AS unit
ORDER BY id
