// Ids of published figures that begin alike: what to offer for an id that names none.
//
// $beginning  STRING  the first part of an id, e.g. "usgs-mcs-2025.production.cobalt"
//
// > id        STRING  observation id
MATCH (observation:Observation)
WHERE observation.id STARTS WITH $beginning
RETURN observation.id AS id
ORDER BY id
LIMIT 5
