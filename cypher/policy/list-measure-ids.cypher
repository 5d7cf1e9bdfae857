// Lists the ids of all measures, as suggestions for an unknown id.
//
// > id  STRING  measure id
//
// plan: NodeByLabelScan because all measures are listed, a few hundred
MATCH (measure:Measure)
RETURN measure.id AS id
ORDER BY id
LIMIT 5000
