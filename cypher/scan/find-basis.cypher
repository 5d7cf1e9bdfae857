// Returns the facts from which scans of one data version were computed.
//
// $id       STRING data version, e.g. "e7e72e39da09"
//
// > content STRING facts, compressed
MATCH (basis:ScanBasis {id: $id})
RETURN basis.content AS content
