// Merges the periods of each measure, in which its state does not change, and links them to it.
//
// $rows LIST<MAP> periods of the table `measures`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (measure:Measure {id: row.measure})
MERGE (period:Period {id: row.key})
SET period = {
  id: row.key,
  name: row.state + ' from ' + toString(row.from) + ' until ' + toString(row.until),
  state: row.state,
  from: row.from,
  until: row.until,
  run: $run
}
MERGE (measure)-[inState:IN_STATE]->(period)
SET inState.run = $run
RETURN row.key AS key
