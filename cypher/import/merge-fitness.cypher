// Merges the fitness verdicts on a mineral's flows, by target.
//
// $rows LIST<MAP> rows of the table `fitness`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (mineral:Mineral {id: row.mineral})
MERGE (fitness:Fitness {id: row.mineral + '/' + row.year + '/' + row.target})
SET fitness = {
  id: row.mineral + '/' + row.year + '/' + row.target,
  name: mineral.name + ' into ' + row.target + ', ' + row.year + ': ' + row.status,
  mineral: row.mineral,
  year: row.year,
  target: row.target,
  status: row.status,
  reason: row.reason,
  demandOff: row.demandOff,
  demandTonnes: row.demandTonnes,
  publishedDemandTonnes: row.publishedDemandTonnes,
  reportedShare: row.reportedShare,
  modelledShare: row.modelledShare,
  clampedShare: row.clampedShare,
  untracedShare: row.untracedShare,
  small: row.small,
  run: $run
}
MERGE (fitness)-[concerns:OF]->(mineral)
SET concerns.run = $run
RETURN row.key AS key
