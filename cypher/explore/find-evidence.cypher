// Returns the observation or derivation with the given id, and its place in the source.
//
// $evidence STRING id of an observation or derivation, from the field evidence of an answer, e.g. cobalt.2024.extraction.COD.refining.CHN.hydroxide
//   :param evidence => "cobalt.2024.extraction.COD.refining.CHN.hydroxide"
//
// > kind STRING observation or derivation
// > properties MAP all its properties
// > source STRING title of the source of an observation; null for a derivation
// > table STRING table in the source; null for a derivation
// > row STRING row in the table; null for a derivation
CALL () {
  MATCH (observation:Observation {id: $evidence})
  OPTIONAL MATCH (observation)-[from:FROM]->(source:Source)
  RETURN 'observation' AS kind, properties(observation) AS properties, source.title AS source, from.table AS table, from.row AS row
  UNION
  MATCH (derivation:Derivation {id: $evidence})
  RETURN 'derivation' AS kind, properties(derivation) AS properties, null AS source, null AS table, null AS row
}
RETURN kind AS kind,
       properties AS properties,
       source AS source,
       table AS table,
       row AS row
ORDER BY kind
