// The operations that each site is part of.
//
// $rows LIST<MAP> the rows of the table `sites`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (site:Site {id: row.id})
CALL (site, row) {
  UNWIND row.operations AS operation
  MATCH (whole:Operation {id: operation + "/" + row.iso3})
  MERGE (site)-[partOf:PART_OF]->(whole)
  SET partOf.run = $run
  RETURN count(*) AS joined
}
WITH row, joined
WHERE joined = size(row.operations)
RETURN row.key AS key
