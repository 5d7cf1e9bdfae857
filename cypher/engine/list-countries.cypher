// Every country with what routes and summaries need to know of it.
// plan: NodeByLabelScan because all are listed
//
// > iso3       STRING  ISO 3166-1 alpha-3
// > name       STRING  its name in English
// > governance FLOAT   mean of the World Bank's six indicators, -2.5 to 2.5; null where none is published
// > latitude   FLOAT   degrees north, a point inside the country; null where not known
// > longitude  FLOAT   degrees east; null where not known
MATCH (country:Country)
RETURN country.iso3 AS iso3, coalesce(country.name, country.iso3) AS name, country.governance AS governance, country.latitude AS latitude, country.longitude AS longitude
ORDER BY iso3
