// One country.
//
// $iso3         STRING        ISO 3166-1 alpha-3, e.g. "COD"
//
// > iso3        STRING        ISO 3166-1 alpha-3
// > iso2        STRING        ISO 3166-1 alpha-2; null where there is none
// > name        STRING        name in English
// > region      STRING        region of the world; null where there is none
// > governance  FLOAT         mean of the six World Bank governance indicators, about -2.5 (weak) to 2.5 (strong); null where not rated
// > governanceEvidence LIST<STRING> the six figures that it is the mean of
// > blocs       LIST<STRING>  ids of the blocs it is a member of
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
