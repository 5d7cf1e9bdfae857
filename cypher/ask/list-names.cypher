// Lists every name of a country, mineral or bloc that a question may use. Names include codes, ids and aliases.
//
// > kind  STRING  country, mineral or bloc
// > name  STRING  name, code, id or alias
// > id    STRING  ISO 3166-1 alpha-3, mineral id or bloc id
// > main  BOOLEAN whether answers use this name
//
// plan: NodeByLabelScan because all names are listed, some 1500
CALL () {
  MATCH (country:Country)
  UNWIND [country.name, country.iso3, country.iso2] AS name
  RETURN 'country' AS kind, name AS name, country.iso3 AS id, name = country.name AS main
  UNION
  MATCH (mineral:Mineral)
  UNWIND [mineral.name, mineral.id] + COLLECT { MATCH (mineral)<-[:NAMES]-(alias:Alias) RETURN alias.alias AS alias } AS name
  RETURN 'mineral' AS kind, name AS name, mineral.id AS id, name = mineral.id AS main
  UNION
  MATCH (bloc:Bloc)
  UNWIND [bloc.name, bloc.id] AS name
  RETURN 'bloc' AS kind, name AS name, bloc.id AS id, name = bloc.name AS main
}
WITH kind, name, id, main
WHERE name IS NOT NULL
RETURN kind AS kind,
       name AS name,
       id AS id,
       main AS main
ORDER BY kind, id, name
