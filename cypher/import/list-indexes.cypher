// The keys and indexes that are there and filled; a key's index has the key's name.
//
// > name STRING the name, e.g. "country_iso3"
SHOW INDEXES YIELD name, state
WHERE state = 'ONLINE'
RETURN name
ORDER BY name
