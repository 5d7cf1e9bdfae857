// Stores the facts from which scans of one data version are computed.
//
// $id      STRING  data version, e.g. "e7e72e39da09"
// $content STRING  facts, compressed
// $keptAt  DATETIME time of storage
//
// > count  INTEGER 1
MERGE (basis:ScanBasis {id: $id})
SET basis.content = $content, basis.keptAt = $keptAt
RETURN count(basis) AS count
