// Every name by which a question may speak of a country, a mineral or a bloc: its name, its codes, its id, its aliases.
//
// > kind  STRING  country, mineral or bloc
// > name  STRING  the name
// > id    STRING  ISO 3166-1 alpha-3, mineral id or bloc id
// > main  BOOLEAN whether the thing is called so in an answer
//
// plan: NodeByLabelScan because all names are asked for, some 1500
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
