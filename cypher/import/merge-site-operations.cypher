// Links sites to their operations.
//
// $rows LIST<MAP> rows of the table `sites`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (site:Site {id: row.id})
CALL (site, row) {
  UNWIND row.operations AS operation
  MATCH (whole:Operation {id: operation + '/' + row.iso3})
  MERGE (site)-[partOf:PART_OF]->(whole)
  SET partOf.run = $run
  RETURN count(*) AS joined
}
WITH row, joined
WHERE joined = size(row.operations)
RETURN row.key AS key
