// Writes the markets as sets of measures leave them, whose dependences are those under these measures.
// Nothing is written unless the data of the run are loaded completely.
// plan: CartesianProduct because there is one data set
//
// $rows LIST<MAP> {id, market, measures}; measures are ids
// $run STRING run id of the loaded data
//
// > count INTEGER markets written
MATCH (:Dataset {id: 'lodegraph', run: $run, state: 'complete'})
UNWIND $rows AS row
MATCH (market:Market {id: row.market})
CREATE (restricted:RestrictedMarket {id: row.id, name: market.name + ', under ' + reduce(text = head(row.measures), id IN tail(row.measures) | text + ' and ' + id)})
CREATE (restricted)-[:OF]->(market)
WITH restricted, row.measures AS measures
UNWIND measures AS id
MATCH (measure:Measure {id: id})
CREATE (restricted)-[:UNDER]->(measure)
RETURN count(DISTINCT restricted) AS count
