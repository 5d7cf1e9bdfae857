// Whether the flows of a mineral may answer for a target.
//
// $rows LIST<MAP> the rows of the table `fitness`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (mineral:Mineral {id: row.mineral})
MERGE (fitness:Fitness {id: row.mineral + '/' + row.year + '/' + row.target})
SET fitness = {
  id: row.mineral + '/' + row.year + '/' + row.target,
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
