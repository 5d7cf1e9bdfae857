// Deletes rule books that no stored scan uses.
//
// > count INTEGER number deleted
//
// plan: NodeByLabelScan because all stored rule books are checked, one per version of the rules
MATCH (book:RuleBook)
WHERE NOT EXISTS { MATCH (:RiskScan {rules: book.id}) }
DETACH DELETE book
RETURN count(*) AS count
