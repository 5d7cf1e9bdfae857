// The balance of each mineral and stage that the verdicts rest on.
//
// $rows LIST<MAP> the rows of the table `balances`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (mineral:Mineral {id: row.mineral})
MERGE (balance:Balance {id: row.mineral + '/' + row.stage + '/' + row.year})
SET balance = {
  id: row.mineral + '/' + row.stage + '/' + row.year,
  mineral: row.mineral,
  stage: row.stage,
  year: row.year,
  productionTonnes: row.productionTonnes,
  tradedTonnes: row.tradedTonnes,
  usedTonnes: row.usedTonnes,
  clampedTonnes: row.clampedTonnes,
  modelledTonnes: row.modelledTonnes,
  unknownTonnes: row.unknownTonnes,
  trimmedTonnes: row.trimmedTonnes,
  note: row.note,
  run: $run
}
MERGE (balance)-[concerns:OF]->(mineral)
SET concerns.run = $run
RETURN row.key AS key
