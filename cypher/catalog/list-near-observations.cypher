// Lists the observation ids that share a prefix, as suggestions for an unknown id.
//
// $beginning  STRING  prefix of an id, e.g. "usgs-mcs-2025.production.cobalt"
//
// > id        STRING  observation id
MATCH (observation:Observation)
WHERE observation.id STARTS WITH $beginning
RETURN observation.id AS id
ORDER BY id
LIMIT 5
