// Merges the markets of blocs: a bloc in one mineral, where its flows have a verdict.
//
// $rows LIST<MAP> markets {mineral, hs6, place} that verdicts name, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (bloc:Bloc {id: toLower(row.place)})
MATCH (mineral:Mineral {id: row.mineral})
MERGE (market:Market {id: row.key})
SET market = {id: row.key, name: bloc.name + ', ' + mineral.name, mineral: row.mineral, bloc: bloc.id, run: $run}
MERGE (market)-[locatedIn:IN]->(bloc)
SET locatedIn.run = $run
MERGE (market)-[concerns:OF]->(mineral)
SET concerns.run = $run
RETURN row.key AS key
