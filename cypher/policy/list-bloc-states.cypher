// Lists the states of blocs at a date.
//
// $blocs    LIST<STRING>  bloc ids, e.g. ["ministerial-2026"]
// $members  STRING        states (direct members only) or all (members of a member bloc too)
// $asOf     DATE          date at which memberships are evaluated
//
// > bloc    STRING        bloc id; an unknown bloc has no row
// > states  LIST<STRING>  ISO 3166-1 alpha-3 codes, sorted
MATCH (bloc:Bloc)
WHERE bloc.id IN $blocs
CALL (bloc) {
  OPTIONAL MATCH (bloc)<-[membership:MEMBER_OF]-(country:Country)
  RETURN country, [membership] AS memberships
  UNION
  MATCH (bloc)<-[outer:MEMBER_OF]-(:Bloc)<-[inner:MEMBER_OF]-(country:Country)
  WHERE $members = 'all'
  RETURN country, [outer, inner] AS memberships
}
WITH bloc, CASE WHEN all(membership IN memberships
  WHERE coalesce(membership.since, date($asOf)) <= date($asOf) AND coalesce(membership.until, date($asOf)) >= date($asOf))
  THEN country.iso3 END AS iso3
ORDER BY bloc.id, iso3
RETURN bloc.id AS bloc,
       collect(DISTINCT iso3) AS states
ORDER BY bloc
