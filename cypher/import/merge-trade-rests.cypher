// Merges the summed trade value of all country pairs too small to be listed, by heading and year.
//
// $rows LIST<MAP> rows of the table `trade_history`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (source:Source {id: row.provenance.source})
MERGE (rest:TradeRest {id: row.key})
SET rest = {
  id: row.key,
  name: 'unlisted trade in ' + row.hs6 + ', ' + row.year,
  hs6: row.hs6,
  mineral: row.mineral,
  year: row.year,
  pairs: row.pairs,
  valueUsd: row.valueUsd,
  edition: row.provenance.edition,
  run: $run
}
MERGE (rest)-[adds:FROM]->(source)
SET adds = {table: row.provenance.table, row: row.provenance.row, run: $run}
RETURN row.key AS key
