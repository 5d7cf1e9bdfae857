// Ids of all agreements: what to offer for one that does not exist.
//
// > id  STRING  agreement id
//
// plan: NodeByLabelScan because a list of all agreements is asked for, a few dozen
MATCH (agreement:Agreement)
RETURN agreement.id AS id
ORDER BY id
LIMIT 1000
