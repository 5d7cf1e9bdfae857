// The operations that feed or are fed in the supply network of one mineral in one year.
//
// $mineral          STRING   mineral id, e.g. "cobalt"
// $year             INTEGER  flow year
// $limit            INTEGER  rows to give at the most
//
// > id              STRING   operation id, e.g. "cobalt/refining/CHN"
// > iso3            STRING   ISO 3166-1 alpha-3, or UNKNOWN for what is still missing
// > stage           STRING   stage id
// > tonnes          FLOAT    newest output, or for use the sum of its inputs; null where not known
// > capacityTonnes  FLOAT    capacity; null where none is published
// > basis           STRING   how its output is known; null where it is not
// > evidence        STRING   the figure of its output, or for use its largest input; null where not known
// > latitude        FLOAT    degrees north, a point inside the country; null where not known
// > longitude       FLOAT    degrees east; null where not known
MATCH (sender:Operation)-[supplies:SUPPLIES {mineral: $mineral, year: $year}]->(receiver:Operation)
UNWIND [{operation: sender, input: 0.0, derivation: null}, {operation: receiver, input: supplies.tonnes, derivation: supplies.derivation}] AS end
WITH end.operation AS operation, sum(end.input) AS inputTonnes, max([end.input, end.derivation]) AS largest
ORDER BY operation.id
LIMIT $limit
OPTIONAL MATCH (operation)-[:IN]->(country:Country)
OPTIONAL MATCH (operation)-[:AT]->(layer:Stage)
RETURN operation.id AS id,
       operation.iso3 AS iso3,
       operation.stage AS stage,
       coalesce(operation.outputTonnes, CASE operation.stage WHEN "use" THEN inputTonnes END) AS tonnes,
       operation.capacityTonnes AS capacityTonnes,
       operation.basis AS basis,
       coalesce(operation.outputEvidence, CASE operation.stage WHEN "use" THEN largest[1] END) AS evidence,
       country.latitude AS latitude,
       country.longitude AS longitude
ORDER BY layer.position, id
