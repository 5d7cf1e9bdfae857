// Lists every bloc membership with its dates.
// plan: NodeByLabelScan because every bloc is listed
// plan: DirectedRelationshipTypeScan because every membership is listed
//
// > member        STRING       ISO 3166-1 alpha-3 code, or the id of a member bloc
// > bloc          STRING       bloc id
// > since         DATE         first day; null for always
// > until         DATE         last day; null for none
MATCH (bloc:Bloc)<-[membership:MEMBER_OF]-(member)
RETURN coalesce(member.iso3, member.id) AS member, bloc.id AS bloc, membership.since AS since, membership.until AS until
ORDER BY bloc, member
