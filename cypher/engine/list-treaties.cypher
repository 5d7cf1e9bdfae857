// Lists every agreement that may cover a trade, with its parties, for ranking routes.
// plan: NodeByLabelScan because any agreement may cover a leg
//
// > id            STRING       agreement id
// > signed        DATE         date signed; null where unknown
// > ends          DATE         end date; null for none
// > minerals      LIST<STRING> minerals named; empty for a trade treaty, which covers all
// > parties       LIST<STRING> countries by ISO 3166-1 alpha-3 code, blocs by id
MATCH (agreement:Agreement)
WHERE agreement.type <> 'proposal' AND agreement.status IN ['signed', 'in-force']
CALL (agreement) {
  OPTIONAL MATCH (agreement)-[:COVERS]->(mineral:Mineral)
  WITH mineral.id AS mineral
  ORDER BY mineral
  RETURN collect(mineral) AS minerals
}
CALL (agreement) {
  OPTIONAL MATCH (agreement)<-[:PARTY_TO]-(party)
  WITH coalesce(party.iso3, party.id) AS party
  ORDER BY party
  RETURN collect(party) AS parties
}
RETURN agreement.id AS id, agreement.signed AS signed, agreement.ends AS ends, minerals AS minerals, parties AS parties
ORDER BY id
