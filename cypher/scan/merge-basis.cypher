// Keeps what scans of one version of the data are worked out from.
//
// $id      STRING  the version, e.g. "e7e72e39da09"
// $content STRING  the facts, packed
// $keptAt  DATETIME when
//
// > count  INTEGER 1
MERGE (basis:ScanBasis {id: $id})
SET basis.content = $content, basis.keptAt = $keptAt
RETURN count(basis) AS count
