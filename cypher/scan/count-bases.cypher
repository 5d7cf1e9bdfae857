// Counts the stored scan bases for one data version. A basis holds the facts that scans are computed from.
//
// $id     STRING  data version, e.g. "e7e72e39da09"
//
// > count INTEGER 1, or 0
MATCH (basis:ScanBasis {id: $id})
RETURN count(basis) AS count
