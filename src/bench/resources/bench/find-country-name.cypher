// The name of a country: about the least that can be asked of a graph.
//
// $iso3 STRING ISO 3166-1 alpha-3
//
// > c.name STRING its name in English
MATCH (c:Country {iso3: $iso3}) RETURN c.name
