// Lists the background statements with the answer of the loaded data to each.
//
// $offset    INTEGER  rows to skip
// $limit     INTEGER  maximum number of rows
//
// > id       STRING   statement id
// > text     STRING   text of the statement
// > kind     STRING   computed (from the loaded data) or quoted (only reported)
// > answer   STRING   answer of the loaded data; null where quoted
// > request  STRING   request that returns the answer; null where quoted
// > source   STRING   source id; null where none is named
//
// plan: NodeByLabelScan because all statements are listed, a few dozen
MATCH (statement:Statement)
OPTIONAL MATCH (statement)-[:FROM]->(source:Source)
WITH statement, min(source.id) AS source
RETURN statement.id AS id,
       statement.text AS text,
       statement.kind AS kind,
       statement.answer AS answer,
       statement.request AS request,
       source AS source
ORDER BY id
SKIP $offset
LIMIT $limit
