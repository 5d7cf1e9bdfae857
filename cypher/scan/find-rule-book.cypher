// Returns the rules that scans were evaluated with.
//
// $id       STRING digest of the rules
//
// > content STRING rule files as JSON
MATCH (book:RuleBook {id: $id})
RETURN book.content AS content
