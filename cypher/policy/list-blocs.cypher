// Lists blocs with their members.
//
// $bloc          STRING        bloc id, e.g. "eu27"; null for every bloc
// $offset        INTEGER       rows to skip
// $limit         INTEGER       maximum number of rows
//
// > id           STRING        bloc id
// > name         STRING        name
// > note         STRING        note; null for none
// > members      LIST<MAP>     {iso3, since, until, role} of each direct member state
// > memberBlocs  LIST<STRING>  ids of member blocs
//
// plan: NodeByLabelScan because all blocs may be listed, a handful
MATCH (bloc:Bloc)
WHERE $bloc IS NULL OR bloc.id = $bloc
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
