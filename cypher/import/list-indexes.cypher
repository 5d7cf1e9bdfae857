// Lists the populated constraints and indexes. The index of a constraint has the constraint's name.
//
// > name STRING name, e.g. "country_iso3"
// > label STRING label or type that it indexes, e.g. "Country"
// > properties LIST<STRING> indexed properties, in order
// > unique BOOLEAN whether it belongs to a constraint
SHOW INDEXES YIELD name, state, labelsOrTypes, properties, owningConstraint
WHERE state = 'ONLINE' AND properties IS NOT NULL
RETURN name, labelsOrTypes[0] AS label, properties, owningConstraint IS NOT NULL AS unique
ORDER BY name
