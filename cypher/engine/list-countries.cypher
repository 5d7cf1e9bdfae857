// Lists every country with the properties that routes and summaries need.
// plan: NodeByLabelScan because all are listed
//
// > iso3       STRING  ISO 3166-1 alpha-3
// > name       STRING  name in English
// > governance FLOAT   mean of the World Bank's six indicators, -2.5 to 2.5; null where none is published
// > latitude   FLOAT   degrees north of a point inside the country; null where unknown
// > longitude  FLOAT   degrees east of that point; null where unknown
MATCH (country:Country)
RETURN country.iso3 AS iso3, coalesce(country.name, country.iso3) AS name, country.governance AS governance, country.latitude AS latitude, country.longitude AS longitude
ORDER BY iso3
