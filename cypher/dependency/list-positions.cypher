// Lists what other assumptions leave unchanged about operations: the breadth of the country, and its measures in force.
//
// $keys     LIST<STRING> operation ids, e.g. ["cobalt/refining/CHN"]
// $asOf     DATE         date at which measures are evaluated, e.g. 2026-01-15
//
// > key      STRING       operation id
// > breadth  INTEGER      minerals in which its country is a chokepoint at this stage, each in its own latest year
// > measures LIST<STRING> ids of the country's measures on the mineral in force at the date
UNWIND $keys AS key
MATCH (operation:Operation {id: key})
RETURN key AS key,
       COUNT { MATCH (other:Operation {iso3: operation.iso3}) WHERE other.chokepoint IS NOT NULL AND other.stage = operation.stage } AS breadth,
       COLLECT {
         MATCH (operation)-[:OF]->(:Mineral)-[:PART_OF*0..1]-(:Mineral)<-[:RESTRICTS]-(measure:Measure {iso3: operation.iso3})
         MATCH (measure)-[:IN_STATE]->(period:Period {state: 'in-force'})
         WHERE period.from <= date($asOf) AND period.until >= date($asOf)
         WITH DISTINCT measure.id AS id
         ORDER BY id
         RETURN id
       } AS measures
ORDER BY key
