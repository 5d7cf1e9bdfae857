// Lists the countries that a name means, with their other names in the loaded sources.
//
// $name STRING any name of a country, e.g. Burma
//   :param name => "Burma"
//
// > iso3 STRING ISO 3166-1 alpha-3
// > country STRING name that answers use
// > names ANY other names
MATCH (:Alias {alias: $name})-[:NAMES]->(country:Country)
RETURN country.iso3 AS iso3,
       country.name AS country,
       COLLECT { MATCH (country)<-[:NAMES]-(alias:Alias) WHERE alias.alias <> country.name RETURN alias.alias AS name ORDER BY name } AS names
ORDER BY iso3
