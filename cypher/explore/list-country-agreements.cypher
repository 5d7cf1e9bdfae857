// The agreements that a country is party to, by itself or through a bloc, the newest first, those without a date last.
//
// $target STRING ISO 3166-1 alpha-3, e.g. USA
//   :param target => "USA"
//
// > agreement STRING agreement id
// > name STRING its title
// > type STRING mou, framework, fta, partnership, declaration or proposal
// > status STRING as its source says
// > signed DATE null where not known
// > datePrecision STRING day, month or year
// > parties ANY the other parties, countries and blocs
MATCH (country:Country {iso3: $target})
CALL (country) {
  MATCH (country)-[:PARTY_TO]->(agreement:Agreement)
  RETURN agreement
  UNION
  MATCH (country)-[:MEMBER_OF]->(:Bloc)-[:PARTY_TO]->(agreement:Agreement)
  RETURN agreement
}
RETURN agreement.id AS agreement,
       agreement.name AS name,
       agreement.type AS type,
       agreement.status AS status,
       agreement.signed AS signed,
       agreement.datePrecision AS datePrecision,
       COLLECT {
         MATCH (party)-[:PARTY_TO]->(agreement)
         WHERE party <> country
         RETURN coalesce(party.iso3, party.id) AS party
         ORDER BY party
       } AS parties
ORDER BY signed IS NULL, signed DESC, agreement
