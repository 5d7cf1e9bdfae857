// Writes the dependences of markets on countries and operations that the network engine computed.
// Nothing is written unless the data of the run are loaded completely.
// plan: CartesianProduct because there is one data set
//
// $rows LIST<MAP> dependences: {market, point, properties}; properties as docs/model.md lists them
// $run STRING run id of the loaded data
//
// > count INTEGER relationships written
MATCH (:Dataset {id: 'lodegraph', run: $run, state: 'complete'})
UNWIND $rows AS row
MATCH (target:Market|RestrictedMarket {id: row.market})
CALL (row) {
  MATCH (point:Market {id: row.point})
  RETURN point
  UNION ALL
  MATCH (point:Operation {id: row.point})
  RETURN point
}
CREATE (target)-[depends:DEPENDS_ON]->(point)
SET depends += row.properties
RETURN count(*) AS count
