// Merges mineral commodities.
//
// $rows LIST<MAP> rows of the table `minerals`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MERGE (mineral:Mineral {id: row.id})
SET mineral = {
  id: row.id,
  name: row.name,
  symbols: row.symbols,
  mineralGroup: row.mineralGroup,
  unitBasis: row.unitBasis,
  run: $run
}
RETURN row.key AS key
