// Writes the dependences of markets on countries and operations that the network engine computed.
// Nothing is written unless the data of the run are loaded completely.
// plan: CartesianProduct because there is one data set
//
// $rows LIST<MAP> dependences: {market, point, figures, unit, regime, year}; figures as docs/model.md lists them
// $run STRING run id of the loaded data
//
// > count INTEGER relationships written
MATCH (:Dataset {id: 'lodegraph', run: $run, state: 'complete'})
UNWIND $rows AS row
MATCH (target:Market {id: row.market})
MATCH (point:Market|Operation {id: row.point})
CREATE (target)-[depends:DEPENDS_ON]->(point)
SET depends = row.figures
SET depends.unit = row.unit, depends.regime = row.regime, depends.year = row.year // last, as the store finds the last first
RETURN count(*) AS count
