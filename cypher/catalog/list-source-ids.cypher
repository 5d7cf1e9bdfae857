// Lists the ids of all sources.
//
// > id  STRING  source id
//
// plan: NodeByLabelScan because all ids are listed, a few dozen, once per data version
MATCH (source:Source)
RETURN source.id AS id
ORDER BY id
