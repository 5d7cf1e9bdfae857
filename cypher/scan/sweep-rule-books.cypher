// Deletes rules by which no scan that is kept was judged.
//
// > count INTEGER how many were deleted
//
// plan: NodeByLabelScan because all that are kept are looked at, one a version of the rules
MATCH (book:RuleBook)
WHERE NOT EXISTS { MATCH (:RiskScan {rules: book.id}) }
DETACH DELETE book
RETURN count(*) AS count
