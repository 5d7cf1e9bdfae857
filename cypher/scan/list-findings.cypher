// The findings of a scan, the gravest first.
//
// $scan      STRING       the scan
// $rule      STRING       only those of a rule, e.g. "shared-loss"; null for every rule
// $severities LIST<STRING> only those as grave, e.g. ["high", "critical"]
// $offset    INTEGER      rows to pass over
// $limit     INTEGER      rows to give at the most
//
// > key      STRING       what it is found by from scan to scan
// > rule     STRING       rule id
// > severity STRING       low, medium, high or critical
// > score    FLOAT        in the unit; the higher the worse
// > unit     STRING       what the score is measured in
// > target   STRING       whose supply; null where none is meant
// > mineral  STRING       mineral id; null where none is meant
// > stage    STRING       stage id; null where none is meant
// > iso3     STRING       country; null where none is meant
// > measure  STRING       measure id; null where none is meant
// > year     INTEGER      of the data; null where no year matters
// > editions LIST<STRING> of the data
// > text     STRING       the finding in a sentence
// > evidence LIST<STRING> ids for /evidence
MATCH (:RiskScan {id: $scan})-[:FOUND]->(finding:Finding)
WHERE ($rule IS NULL OR finding.rule = $rule) AND finding.severity IN $severities
WITH finding, CASE finding.severity WHEN "critical" THEN 0 WHEN "high" THEN 1 WHEN "medium" THEN 2 ELSE 3 END AS place
ORDER BY place, finding.rule, finding.score DESC, finding.key
SKIP $offset
LIMIT $limit
RETURN finding.key AS key, finding.rule AS rule, finding.severity AS severity, finding.score AS score, finding.unit AS unit,
       finding.target AS target, finding.mineral AS mineral, finding.stage AS stage, finding.iso3 AS iso3, finding.measure AS measure,
       finding.year AS year, finding.editions AS editions, finding.text AS text, finding.evidence AS evidence
ORDER BY place, rule, score DESC, key
