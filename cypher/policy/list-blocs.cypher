// Groups of countries with their members.
//
// $offset        INTEGER       rows to pass over
// $limit         INTEGER       rows to give at the most
//
// > id           STRING        bloc id
// > name         STRING        name
// > note         STRING        what to know; null for nothing
// > members      LIST<MAP>     {iso3, since, until, role}: the states that are members themselves
// > memberBlocs  LIST<STRING>  ids of the blocs that are members as one
//
// plan: NodeByLabelScan because a list of all blocs is asked for, a handful
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
