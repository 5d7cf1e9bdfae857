// The agreements that cover trade from one country to another: each is a party, or belongs to a bloc that is one; two members of the one bloc
// that is a party are not covered by what the bloc agreed with others.
//
// $mineral       STRING       mineral id, e.g. "cobalt"
// $pairs         LIST<MAP>    {from, to}: ISO 3166-1 alpha-3 codes; to may be a bloc in capitals, e.g. [{from: "COD", to: "CHN"}]
// $asOf          DATE         the date at which agreements and memberships are judged, e.g. 2026-01-15
//
// > from          STRING       the exporter
// > to            STRING       the importer
// > agreements    LIST<MAP>    {id, named}: agreements in force or signed that name the mineral (named), or no mineral at all
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
