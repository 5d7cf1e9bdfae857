// Lists the agreements of a country, direct or through a bloc, newest first. Agreements without a date come last.
//
// $target STRING ISO 3166-1 alpha-3, e.g. USA
//   :param target => "USA"
//
// > agreement STRING agreement id
// > name STRING title of the agreement
// > type STRING mou, framework, fta, partnership, declaration or proposal
// > status STRING status given by its source
// > signed DATE date signed; null where unknown
// > datePrecision STRING precision of the dates: day, month or year
// > parties ANY other parties, countries and blocs
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
