// Lists the states of one bloc at a date.
//
// $bloc     STRING  bloc id, e.g. "ministerial-2026"
// $members  STRING  states (direct members only) or all (members of a member bloc too)
// $asOf     DATE    date at which memberships are evaluated
//
// > iso3    STRING  ISO 3166-1 alpha-3
MATCH (bloc:Bloc {id: $bloc})
CALL (bloc) {
  MATCH (bloc)<-[membership:MEMBER_OF]-(country:Country)
  RETURN country, [membership] AS memberships
  UNION
  MATCH (bloc)<-[outer:MEMBER_OF]-(:Bloc)<-[inner:MEMBER_OF]-(country:Country)
  WHERE $members = 'all'
  RETURN country, [outer, inner] AS memberships
}
WITH country, memberships
WHERE all(membership IN memberships
  WHERE coalesce(membership.since, date($asOf)) <= date($asOf) AND coalesce(membership.until, date($asOf)) >= date($asOf))
RETURN DISTINCT country.iso3 AS iso3
ORDER BY iso3
