// Whether what scans of one version of the data are worked out from is kept.
//
// $id     STRING  the version, e.g. "e7e72e39da09"
//
// > count INTEGER 1, or 0
MATCH (basis:ScanBasis {id: $id})
RETURN count(basis) AS count
