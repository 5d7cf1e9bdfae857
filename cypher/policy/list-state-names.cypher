// Lists the names of some countries.
//
// $states  LIST<STRING>  ISO 3166-1 alpha-3 codes, e.g. ["AUS", "CAN"]
//
// > iso3   STRING        ISO 3166-1 alpha-3
// > name   STRING        name in English
UNWIND $states AS iso3
MATCH (country:Country {iso3: iso3})
RETURN country.iso3 AS iso3,
       country.name AS name
ORDER BY iso3
