// Every row about the output of one mineral at one stage in one year: countries, the unnamed rest, published totals, withheld figures.
//
// $mineral      STRING   mineral id, e.g. "cobalt"
// $stage        STRING   stage id, e.g. "extraction"
// $year         INTEGER  year of reference
// $edition      STRING   edition id, e.g. "usgs-mcs-2025"; null for the chosen figures, of whatever edition
// $form         STRING   part or measure of the mineral as the edition names it, e.g. "rutile"; null for the mineral's own figure
//
// > iso3        STRING   ISO 3166-1 alpha-3; null for what no row names, and the world
// > scope       STRING   country, other (what no row names) or world (a published total)
// > value       FLOAT    in the unit of the row; null where withheld or not available
// > high        FLOAT    upper end; null where none is printed
// > unit        STRING   unit of the value
// > form        STRING   part or measure of the mineral; null for its own figure
// > governance  FLOAT    mean of the six World Bank governance indicators, about -2.5 to 2.5; null where not rated
// > note        STRING   why a value is absent, and footnotes
// > edition     STRING   edition id
// > evidence    STRING   the observation, for /evidence
MATCH (observation:Observation {mineral: $mineral, stage: $stage, kind: "production", year: $year})
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
