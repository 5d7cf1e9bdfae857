// How many relationships the graph holds beside those of what users and scans keep, which no import writes.
// The count store answers, type by type: no relationship is read.
//
// > count INTEGER relationships
RETURN COUNT { ()-->() }
  - COUNT { ()-[:FOUND]->() }
  - COUNT { ()-[:CONCERNS]->() }
  - COUNT { ()-[:BASED_ON]->() }
  - COUNT { ()-[:DELIVERED]->() }
  AS count
