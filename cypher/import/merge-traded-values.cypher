// The value of trade between countries in years for which no weights are at hand.
//
// $rows LIST<MAP> the rows of the table `trade_history`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (exporter:Country {iso3: row.exporter})
MATCH (importer:Country {iso3: row.importer})
MERGE (exporter)-[ships:SHIPS {key: row.key}]->(importer)
SET ships = {
  key: row.key,
  mineral: row.mineral,
  hs6: row.hs6,
  year: row.year,
  valueUsd: row.valueUsd,
  edition: row.provenance.edition,
  source: row.provenance.source,
  table: row.provenance.table,
  row: row.provenance.row,
  run: $run
}
RETURN row.key AS key
