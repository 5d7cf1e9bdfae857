// Lists the findings of a scan, most severe first.
//
// $scan      STRING       scan id
// $rule      STRING       rule id to filter by, e.g. "shared-loss"; null for every rule
// $severities LIST<STRING> severities to include, e.g. ["high", "critical"]
// $offset    INTEGER      rows to skip
// $limit     INTEGER      maximum number of rows
//
// > key      STRING       identifies the finding across scans
// > rule     STRING       rule id
// > severity STRING       low, medium, high or critical
// > score    FLOAT        score in the unit; higher is worse
// > unit     STRING       unit of the score
// > target   STRING       target; null where none applies
// > mineral  STRING       mineral id; null where none applies
// > stage    STRING       stage id; null where none applies
// > iso3     STRING       country; null where none applies
// > measure  STRING       measure id; null where none applies
// > year     INTEGER      year of the data; null where none applies
// > editions LIST<STRING> editions of the data
// > text     STRING       finding as a sentence
// > evidence LIST<STRING> ids for /evidence
MATCH (:RiskScan {id: $scan})-[:FOUND]->(finding:Finding)
WHERE ($rule IS NULL OR finding.rule = $rule) AND finding.severity IN $severities
WITH finding, CASE finding.severity WHEN 'critical' THEN 0 WHEN 'high' THEN 1 WHEN 'medium' THEN 2 ELSE 3 END AS place
ORDER BY place, finding.rule, finding.score DESC, finding.key
SKIP $offset
LIMIT $limit
RETURN finding.key AS key, finding.rule AS rule, finding.severity AS severity, finding.score AS score, finding.unit AS unit,
       finding.target AS target, finding.mineral AS mineral, finding.stage AS stage, finding.iso3 AS iso3, finding.measure AS measure,
       finding.year AS year, finding.editions AS editions, finding.text AS text, finding.evidence AS evidence
ORDER BY place, rule, score DESC, key
