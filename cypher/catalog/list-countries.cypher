// Lists countries filtered by name, code or bloc. Without a filter, all countries are listed.
//
// $iso3         STRING        ISO 3166-1 alpha-3, e.g. "COD"; null for every country
// $q            STRING        part of a name, or a code, e.g. "congo"; null for every country
// $bloc         STRING        bloc id, e.g. "eu27"; null for every country
// $offset       INTEGER       rows to skip
// $limit        INTEGER       maximum number of rows
//
// > iso3        STRING        ISO 3166-1 alpha-3
// > iso2        STRING        ISO 3166-1 alpha-2; null for none
// > name        STRING        name in English
// > region      STRING        region of the world; null for none
// > governance  FLOAT         mean of the six World Bank governance indicators, about -2.5 (weak) to 2.5 (strong); null where not rated
// > governanceEvidence LIST<STRING> ids of the six figures averaged
// > blocs       LIST<STRING>  ids of the blocs that it belongs to
//
// plan: NodeByLabelScan because all countries may be listed, some 250
MATCH (country:Country)
WHERE ($iso3 IS NULL OR country.iso3 = $iso3)
  AND ($q IS NULL OR toLower(country.name) CONTAINS toLower($q) OR country.iso3 = toUpper($q) OR country.iso2 = toUpper($q))
  AND ($bloc IS NULL OR EXISTS { (country)-[:MEMBER_OF]->(:Bloc {id: $bloc}) })
WITH country
ORDER BY country.iso3
SKIP $offset
LIMIT $limit
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
ORDER BY iso3
