// The statements of the background, and what the loaded data say to each.
//
// $offset    INTEGER  rows to pass over
// $limit     INTEGER  rows to give at the most
//
// > id       STRING   statement id
// > text     STRING   the statement
// > kind     STRING   computed (the data answer it) or quoted (it is only reported)
// > answer   STRING   what the data say; null where it is only reported
// > request  STRING   the request that gives the answer; null where it is only reported
// > source   STRING   source id; null where none is named
//
// plan: NodeByLabelScan because a list of all statements is asked for, a few dozen
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
