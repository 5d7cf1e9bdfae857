// Lists the agreements that cover trade from one country to another, for each pair.
// Each country is a party itself or through a bloc. An agreement of a bloc with others does not cover trade between two
// of its members.
//
// $mineral       STRING       mineral id, e.g. "cobalt"
// $pairs         LIST<MAP>    {from, to} as ISO 3166-1 alpha-3 codes; to may be a bloc in capitals, e.g. [{from: "COD", to: "CHN"}]
// $asOf          DATE         date at which agreements and memberships are evaluated, e.g. 2026-01-15
//
// > from          STRING       exporter
// > to            STRING       importer
// > agreements    LIST<MAP>    {id, named} of each agreement in force or signed that names the mineral (named is true) or no mineral
UNWIND $pairs AS pair
WITH DISTINCT pair.from AS from, pair.to AS to
CALL (from, to) {
  CALL (to) {
    MATCH (importer:Country {iso3: to})-[memberships:MEMBER_OF*0..2]->(receiver)
    WHERE all(membership IN memberships WHERE coalesce(membership.since, date($asOf)) <= date($asOf) AND coalesce(membership.until, date($asOf)) >= date($asOf))
    RETURN receiver
    UNION
    MATCH (importer:Bloc {id: toLower(to)})-[memberships:MEMBER_OF*0..1]->(receiver)
    WHERE all(membership IN memberships WHERE coalesce(membership.since, date($asOf)) <= date($asOf) AND coalesce(membership.until, date($asOf)) >= date($asOf))
    RETURN receiver
  }
  WITH from, receiver
  MATCH (receiver)-[:PARTY_TO]->(agreement:Agreement)
  WHERE agreement.type <> 'proposal' AND agreement.status IN ['signed', 'in-force']
    AND coalesce(agreement.signed, date($asOf)) <= date($asOf) AND coalesce(agreement.ends, date($asOf)) >= date($asOf)
    AND (EXISTS { (agreement)-[:COVERS]->(:Mineral {id: $mineral}) } OR NOT EXISTS { (agreement)-[:COVERS]->(:Mineral) })
  WITH from, receiver, agreement
  MATCH (agreement)<-[:PARTY_TO]-(sender)
  WHERE sender <> receiver
    AND (sender.iso3 = from OR EXISTS {
      MATCH (:Country {iso3: from})-[memberships:MEMBER_OF*1..2]->(sender)
      WHERE all(membership IN memberships WHERE coalesce(membership.since, date($asOf)) <= date($asOf) AND coalesce(membership.until, date($asOf)) >= date($asOf)) })
  WITH DISTINCT agreement
  ORDER BY agreement.id
  RETURN collect({id: agreement.id, named: EXISTS { (agreement)-[:COVERS]->(:Mineral {id: $mineral}) }}) AS agreements
}
RETURN from AS from, to AS to, agreements AS agreements
ORDER BY from, to
