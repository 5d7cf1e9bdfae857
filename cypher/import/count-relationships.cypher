// Counts all relationships except those that users and scans store, which no import writes.
// The counts come from the count store by type, so no relationship is read.
//
// > count INTEGER number of relationships
RETURN COUNT { ()-->() }
  - COUNT { ()-[:FOUND]->() }
  - COUNT { ()-[:CONCERNS]->() }
  - COUNT { ()-[:BASED_ON]->() }
  - COUNT { ()-[:DELIVERED]->() }
  AS count
