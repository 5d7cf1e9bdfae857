// Merges the balance of each mineral and stage. The fitness verdicts are based on them.
//
// $rows LIST<MAP> rows of the table `balances`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (mineral:Mineral {id: row.mineral})
MERGE (balance:Balance {id: row.mineral + '/' + row.stage + '/' + row.year})
SET balance = {
  id: row.mineral + '/' + row.stage + '/' + row.year,
  name: mineral.name + ' ' + row.stage + ', ' + row.year + ': balance',
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
