// What scans of one version of the data were worked out from.
//
// $id       STRING the version, e.g. "e7e72e39da09"
//
// > content STRING the facts, packed
MATCH (basis:ScanBasis {id: $id})
RETURN basis.content AS content
