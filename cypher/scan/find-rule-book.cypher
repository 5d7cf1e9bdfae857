// The rules by which scans were judged.
//
// $id       STRING digest of the rules
//
// > content STRING their files as JSON
MATCH (book:RuleBook {id: $id})
RETURN book.content AS content
