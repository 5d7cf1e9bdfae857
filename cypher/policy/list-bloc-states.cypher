// The states of one bloc at a date.
//
// $bloc     STRING  bloc id, e.g. "ministerial-2026"
// $members  STRING  states (those that are members themselves) or all (also those of a member bloc)
// $asOf     DATE    the date from which past memberships do not count
//
// > iso3    STRING  ISO 3166-1 alpha-3
MATCH (bloc:Bloc {id: $bloc})
CALL (bloc) {
  MATCH (bloc)<-[membership:MEMBER_OF]-(country:Country)
  RETURN country, membership
  UNION
  MATCH (bloc)<-[:MEMBER_OF]-(:Bloc)<-[membership:MEMBER_OF]-(country:Country)
  WHERE $members = "all"
  RETURN country, membership
}
WITH country, membership
WHERE membership.until IS NULL OR membership.until >= date($asOf)
RETURN DISTINCT country.iso3 AS iso3
ORDER BY iso3
