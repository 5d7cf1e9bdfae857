// Lists blocs with their members.
//
// $offset        INTEGER       rows to skip
// $limit         INTEGER       maximum number of rows
//
// > id           STRING        bloc id
// > name         STRING        name
// > note         STRING        note; null for none
// > members      LIST<MAP>     {iso3, since, until, role} of each direct member state
// > memberBlocs  LIST<STRING>  ids of member blocs
//
// plan: NodeByLabelScan because all blocs are listed, a handful
MATCH (bloc:Bloc)
WITH bloc
ORDER BY bloc.id
SKIP $offset
LIMIT $limit
RETURN bloc.id AS id,
       bloc.name AS name,
       bloc.note AS note,
       COLLECT {
         MATCH (bloc)<-[membership:MEMBER_OF]-(country:Country)
         RETURN {iso3: country.iso3, since: membership.since, until: membership.until, role: membership.role} AS member
         ORDER BY country.iso3, membership.since
       } AS members,
       COLLECT { MATCH (bloc)<-[:MEMBER_OF]-(inner:Bloc) RETURN DISTINCT inner.id AS id ORDER BY id } AS memberBlocs
ORDER BY id
