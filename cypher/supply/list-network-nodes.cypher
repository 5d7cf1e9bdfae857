// Lists the operations in the supply network of one mineral in one year.
//
// $mineral          STRING   mineral id, e.g. "cobalt"
// $year             INTEGER  flow year
// $limit            INTEGER  maximum number of rows
//
// > id              STRING   operation id, e.g. "cobalt/refining/CHN"
// > iso3            STRING   ISO 3166-1 alpha-3, or UNKNOWN for untraced supply
// > stage           STRING   stage id
// > tonnes          FLOAT    newest output, or for use the sum of its inputs; null where unknown
// > capacityTonnes  FLOAT    capacity; null where none is published
// > basis           STRING   basis of its output; null where unknown
// > evidence        STRING   observation id of its output, or for use derivation id of its largest input; null where unknown
// > latitude        FLOAT    degrees north of a point inside the country; null where unknown
// > longitude       FLOAT    degrees east of that point; null where unknown
MATCH (sender:Operation)-[supplies:SUPPLIES {mineral: $mineral, year: $year}]->(receiver:Operation)
UNWIND [{operation: sender, input: 0.0, derivation: null}, {operation: receiver, input: supplies.tonnes, derivation: supplies.derivation}] AS end
WITH end.operation AS operation, sum(end.input) AS inputTonnes, max([end.input, end.derivation]) AS largest
ORDER BY operation.id
LIMIT $limit
OPTIONAL MATCH (operation)-[:PART_OF]->(:Market)-[:IN]->(country:Country)
OPTIONAL MATCH (operation)-[:AT]->(layer:Stage)
RETURN operation.id AS id,
       operation.iso3 AS iso3,
       operation.stage AS stage,
       coalesce(operation.outputTonnes, CASE operation.stage WHEN 'use' THEN inputTonnes END) AS tonnes,
       operation.capacityTonnes AS capacityTonnes,
       operation.basis AS basis,
       coalesce(operation.outputEvidence, CASE operation.stage WHEN 'use' THEN largest[1] END) AS evidence,
       country.latitude AS latitude,
       country.longitude AS longitude
ORDER BY layer.position, id
