// Lists the ids of all agreements, as suggestions for an unknown id.
//
// > id  STRING  agreement id
//
// plan: NodeByLabelScan because all agreements are listed, a few dozen
MATCH (agreement:Agreement)
RETURN agreement.id AS id
ORDER BY id
LIMIT 1000
