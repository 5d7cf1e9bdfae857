// Lists every output and capacity figure of each edition, chosen or not.
// Scans evaluate concentration and revisions from them.
//
// > id             STRING   observation id, for /evidence
// > kind           STRING   production or capacity
// > mineral        STRING   mineral id
// > stage          STRING   stage id
// > iso3           STRING   ISO 3166-1 alpha-3; null for unnamed output
// > year           INTEGER  year of reference
// > edition        STRING   edition id
// > chosen         BOOLEAN  whether it is the chosen figure
// > value          FLOAT    value in the unit
// > unit           STRING   unit of the value
MATCH (observation:Observation)
WHERE observation.kind IN ['production', 'capacity']
  AND observation.form IS NULL
  AND observation.scope <> 'world'
  AND observation.value IS NOT NULL
  AND observation.stage IS NOT NULL
RETURN observation.id AS id,
       observation.kind AS kind,
       observation.mineral AS mineral,
       observation.stage AS stage,
       observation.iso3 AS iso3,
       observation.year AS year,
       observation.edition AS edition,
       observation.chosen AS chosen,
       observation.value AS value,
       observation.unit AS unit
ORDER BY id
