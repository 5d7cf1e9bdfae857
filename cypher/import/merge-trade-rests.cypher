// The value of all pairs of countries that are too small to be listed, by heading and year.
//
// $rows LIST<MAP> the rows of the table `trade_history`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (source:Source {id: row.provenance.source})
MERGE (rest:TradeRest {id: row.key})
SET rest = {
  id: row.key,
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
