// Traces the evidence of a flow: the published figures that it was derived from with their sources, and the shipments.
//
// $evidence STRING derivation id, from the field evidence of an answer, e.g. cobalt.2024.extraction.COD.refining.CHN.hydroxide
//   :param evidence => "cobalt.2024.extraction.COD.refining.CHN.hydroxide"
//
// > path ANY from the derivation to a source; or a shipment from country to country
CALL () {
  MATCH path = (:Derivation {id: $evidence})-[:DERIVED_FROM]->(:Observation)-[:FROM]->(:Source)
  RETURN path AS path
  UNION
  MATCH (derivation:Derivation {id: $evidence})
  UNWIND derivation.inputs AS input
  MATCH path = (:Market)-[:SHIPS {key: input}]->(:Market)
  RETURN path AS path
}
RETURN path AS path
ORDER BY length(path) DESC, [edge IN relationships(path) | edge.key], [node IN nodes(path) | node.id]
