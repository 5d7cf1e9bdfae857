// Keeps the rules by which scans were judged.
//
// $id      STRING  digest of the rules
// $content STRING  their files as JSON
//
// > count  INTEGER 1
MERGE (book:RuleBook {id: $id})
SET book.content = $content
RETURN count(book) AS count
