// Ids of all sources.
//
// > id  STRING  source id
//
// plan: NodeByLabelScan because all ids are asked for, a few dozen, once a data version
MATCH (source:Source)
RETURN source.id AS id
ORDER BY id
