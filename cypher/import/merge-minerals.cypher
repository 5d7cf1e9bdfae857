// Every mineral commodity.
//
// $rows LIST<MAP> the rows of the table `minerals`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
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
