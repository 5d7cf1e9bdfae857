// Who is a member of which bloc, and when: a country by its code, a bloc by its id.
// plan: NodeByLabelScan because every bloc counts
// plan: DirectedRelationshipTypeScan because every membership counts
//
// > member        STRING       ISO 3166-1 alpha-3 code, or the id of a member bloc
// > bloc          STRING       id of the bloc
// > since         DATE         first day; null for always
// > until         DATE         last day; null for none
MATCH (bloc:Bloc)<-[membership:MEMBER_OF]-(member)
RETURN coalesce(member.iso3, member.id) AS member, bloc.id AS bloc, membership.since AS since, membership.until AS until
ORDER BY bloc, member
