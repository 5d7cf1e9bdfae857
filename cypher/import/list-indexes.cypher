// The keys and indexes that are there and filled; a key's index has the key's name.
//
// > name STRING the name, e.g. "country_iso3"
// > label STRING the label or type that it is of, e.g. "Country"
// > properties LIST<STRING> the properties, in its order
// > unique BOOLEAN whether it is the index of a key
SHOW INDEXES YIELD name, state, labelsOrTypes, properties, owningConstraint
WHERE state = 'ONLINE' AND properties IS NOT NULL
RETURN name, labelsOrTypes[0] AS label, properties, owningConstraint IS NOT NULL AS unique
ORDER BY name
