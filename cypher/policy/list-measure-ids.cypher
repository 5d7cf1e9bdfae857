// Ids of all measures: what to offer for one that does not exist.
//
// > id  STRING  measure id
//
// plan: NodeByLabelScan because a list of all measures is asked for, a few hundred
MATCH (measure:Measure)
RETURN measure.id AS id
ORDER BY id
LIMIT 5000
