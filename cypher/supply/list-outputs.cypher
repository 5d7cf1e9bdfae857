// Lists every output row of one mineral, stage and year: countries, unnamed output, published totals and withheld
// figures.
//
// $mineral      STRING   mineral id, e.g. "cobalt"
// $stage        STRING   stage id, e.g. "extraction"
// $year         INTEGER  year of reference
// $edition      STRING   edition id, e.g. "usgs-mcs-2025"; null for the chosen figures of any edition
// $form         STRING   part or measure of the mineral as named by the edition, e.g. "rutile"; null for the mineral's own figure
//
// > iso3        STRING   ISO 3166-1 alpha-3; null for unnamed output and the world
// > scope       STRING   country, other (unnamed output) or world (a published total)
// > value       FLOAT    value in the unit of the row; null where withheld or not available
// > high        FLOAT    upper end of the value; null where none is printed
// > unit        STRING   unit of the value
// > form        STRING   part or measure of the mineral; null for its own figure
// > governance  FLOAT    mean of the six World Bank governance indicators, about -2.5 to 2.5; null where not rated
// > note        STRING   footnotes and the reason for an absent value
// > edition     STRING   edition id
// > evidence    STRING   observation id, for /evidence
MATCH (observation:Observation {mineral: $mineral, stage: $stage, kind: 'production', year: $year})
WHERE (($edition IS NULL AND observation.chosen) OR observation.edition = $edition)
  AND ((observation.form IS NULL AND $form IS NULL) OR observation.form = $form)
OPTIONAL MATCH (country:Country {iso3: observation.iso3})
RETURN observation.iso3 AS iso3,
       observation.scope AS scope,
       observation.value AS value,
       observation.high AS high,
       observation.unit AS unit,
       observation.form AS form,
       country.governance AS governance,
       observation.note AS note,
       observation.edition AS edition,
       observation.id AS evidence
ORDER BY scope, value DESC, iso3, observation.id
LIMIT 1000
