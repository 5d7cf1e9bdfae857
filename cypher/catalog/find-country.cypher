// Returns one country.
//
// $iso3         STRING        ISO 3166-1 alpha-3, e.g. "COD"
//
// > iso3        STRING        ISO 3166-1 alpha-3
// > iso2        STRING        ISO 3166-1 alpha-2; null for none
// > name        STRING        name in English
// > region      STRING        region of the world; null for none
// > governance  FLOAT         mean of the six World Bank governance indicators, about -2.5 (weak) to 2.5 (strong); null where not rated
// > governanceEvidence LIST<STRING> ids of the six figures averaged
// > blocs       LIST<STRING>  ids of the blocs that it belongs to
MATCH (country:Country {iso3: $iso3})
RETURN country.iso3 AS iso3,
       country.iso2 AS iso2,
       country.name AS name,
       country.region AS region,
       country.governance AS governance,
       COLLECT {
         MATCH (figure:Observation {iso3: country.iso3, kind: 'governance'})
         WHERE figure.year = country.governanceYear
         RETURN figure.id AS id ORDER BY id
       } AS governanceEvidence,
       COLLECT { MATCH (country)-[:MEMBER_OF]->(bloc:Bloc) RETURN DISTINCT bloc.id AS id ORDER BY id } AS blocs
