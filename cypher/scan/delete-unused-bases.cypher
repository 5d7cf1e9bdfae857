// Deletes the facts and the rules that no stored scan uses any more.
//
// > count INTEGER number deleted
//
// plan: UnionNodeByLabelsScan because all stored ones are checked, one per data version and one per version of the rules
MATCH (unused:ScanBasis|RuleBook)
WHERE NOT EXISTS { (:RiskScan)-[:BASED_ON]->(unused) } AND NOT EXISTS { (:RiskScan {rules: unused.id}) }
DETACH DELETE unused
RETURN count(*) AS count
