// Lists every measure with the minerals that it restricts and its states over time.
//
// > id             STRING        measure id
// > iso3           STRING        imposing country, ISO 3166-1 alpha-3
// > instrument     STRING        name of the act
// > minerals       LIST<STRING>  ids of the restricted minerals and elements
// > periods        LIST<MAP>     states over time, in order: {state, from, until}, both days included
//
// plan: NodeByLabelScan because all measures are listed, a few hundred
MATCH (measure:Measure)
RETURN measure.id AS id,
       measure.iso3 AS iso3,
       measure.instrument AS instrument,
       COLLECT { MATCH (measure)-[:RESTRICTS]->(mineral:Mineral) RETURN DISTINCT mineral.id AS mineral ORDER BY mineral } AS minerals,
       COLLECT {
         MATCH (measure)-[:IN_STATE]->(period:Period)
         WITH period
         ORDER BY period.from
         RETURN {state: period.state, from: period.from, until: period.until} AS period
       } AS periods
ORDER BY id
