// Stores the rules that scans are evaluated with.
//
// $id      STRING  digest of the rules
// $content STRING  rule files as JSON
//
// > count  INTEGER 1
MERGE (book:RuleBook {id: $id})
SET book.content = $content
RETURN count(book) AS count
