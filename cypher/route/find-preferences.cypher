// Returns the countries of a preferred bloc, and the editions of a country's newest governance figures.
//
// $within   STRING       id of the preferred bloc, or null, e.g. "ministerial-2026"
// $country  STRING       ISO 3166-1 alpha-3 code of the target or of its first member, e.g. "USA"
//
// > preferred LIST<STRING> countries of the preferred bloc and of its member blocs
// > editions  LIST<STRING> editions of the governance figures
CALL () {
  OPTIONAL MATCH (:Bloc {id: $within})<-[memberships:MEMBER_OF*1..2]-(country:Country)
  WHERE all(membership IN memberships WHERE membership.until IS NULL)
  WITH DISTINCT country.iso3 AS iso3
  ORDER BY iso3
  RETURN collect(iso3) AS preferred
}
CALL () {
  MATCH (observation:Observation)
  WHERE observation.iso3 = $country AND observation.kind = 'governance'
  WITH observation.year AS year, collect(DISTINCT observation.edition) AS editions
  ORDER BY year DESC
  RETURN coalesce(head(collect(editions)), []) AS editions
}
RETURN preferred AS preferred, editions AS editions
