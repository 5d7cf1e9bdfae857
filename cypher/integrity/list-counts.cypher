// Lists the number of nodes by label and relationships by kind that an import writes.
// A kind is a start label and a type. The counts come from the count store, so nothing is read.
//
// > name STRING label, or start label and type, e.g. "Market SHIPS"
// > count INTEGER number of nodes or relationships
UNWIND [
  {name: 'Agreement', count: COUNT { (:Agreement) }}, {name: 'Agreement COVERS', count: COUNT { (:Agreement)-[:COVERS]->() }}, {name: 'Agreement FROM', count: COUNT { (:Agreement)-[:FROM]->() }},
  {name: 'Alias', count: COUNT { (:Alias) }}, {name: 'Alias NAMES', count: COUNT { (:Alias)-[:NAMES]->() }},
  {name: 'Application', count: COUNT { (:Application) }},
  {name: 'Balance', count: COUNT { (:Balance) }}, {name: 'Balance OF', count: COUNT { (:Balance)-[:OF]->() }},
  {name: 'BarredTrade', count: COUNT { (:BarredTrade) }}, {name: 'BarredTrade BARS', count: COUNT { (:BarredTrade)-[:BARS]->() }}, {name: 'BarredTrade FROM', count: COUNT { (:BarredTrade)-[:FROM]->() }},
  {name: 'Bloc', count: COUNT { (:Bloc) }}, {name: 'Bloc MEMBER_OF', count: COUNT { (:Bloc)-[:MEMBER_OF]->() }}, {name: 'Bloc PARTY_TO', count: COUNT { (:Bloc)-[:PARTY_TO]->() }},
  {name: 'Country', count: COUNT { (:Country) }}, {name: 'Country IMPOSES', count: COUNT { (:Country)-[:IMPOSES]->() }}, {name: 'Country MEMBER_OF', count: COUNT { (:Country)-[:MEMBER_OF]->() }}, {name: 'Country PARTY_TO', count: COUNT { (:Country)-[:PARTY_TO]->() }},
  {name: 'CriticalList', count: COUNT { (:CriticalList) }},
  {name: 'Derivation', count: COUNT { (:Derivation) }}, {name: 'Derivation DERIVED_FROM', count: COUNT { (:Derivation)-[:DERIVED_FROM]->() }},
  {name: 'Fitness', count: COUNT { (:Fitness) }}, {name: 'Fitness OF', count: COUNT { (:Fitness)-[:OF]->() }},
  {name: 'Market', count: COUNT { (:Market) }}, {name: 'Market DEPENDS_ON', count: COUNT { (:Market)-[:DEPENDS_ON]->() }}, {name: 'Market IN', count: COUNT { (:Market)-[:IN]->() }}, {name: 'Market OF', count: COUNT { (:Market)-[:OF]->() }}, {name: 'Market SHIPS', count: COUNT { (:Market)-[:SHIPS]->() }},
  {name: 'Measure', count: COUNT { (:Measure) }}, {name: 'Measure FROM', count: COUNT { (:Measure)-[:FROM]->() }}, {name: 'Measure IN_STATE', count: COUNT { (:Measure)-[:IN_STATE]->() }}, {name: 'Measure RESTRICTS', count: COUNT { (:Measure)-[:RESTRICTS]->() }}, {name: 'Measure TARGETS', count: COUNT { (:Measure)-[:TARGETS]->() }},
  {name: 'Mineral', count: COUNT { (:Mineral) }}, {name: 'Mineral HOST_OF', count: COUNT { (:Mineral)-[:HOST_OF]->() }}, {name: 'Mineral LISTED_ON', count: COUNT { (:Mineral)-[:LISTED_ON]->() }}, {name: 'Mineral PART_OF', count: COUNT { (:Mineral)-[:PART_OF]->() }}, {name: 'Mineral USED_IN', count: COUNT { (:Mineral)-[:USED_IN]->() }},
  {name: 'Observation', count: COUNT { (:Observation) }}, {name: 'Observation ABOUT', count: COUNT { (:Observation)-[:ABOUT]->() }}, {name: 'Observation FROM', count: COUNT { (:Observation)-[:FROM]->() }},
  {name: 'Operation', count: COUNT { (:Operation) }}, {name: 'Operation AT', count: COUNT { (:Operation)-[:AT]->() }}, {name: 'Operation OF', count: COUNT { (:Operation)-[:OF]->() }}, {name: 'Operation PART_OF', count: COUNT { (:Operation)-[:PART_OF]->() }}, {name: 'Operation SUPPLIES', count: COUNT { (:Operation)-[:SUPPLIES]->() }},
  {name: 'Period', count: COUNT { (:Period) }},
  {name: 'Site', count: COUNT { (:Site) }}, {name: 'Site FROM', count: COUNT { (:Site)-[:FROM]->() }}, {name: 'Site PART_OF', count: COUNT { (:Site)-[:PART_OF]->() }},
  {name: 'Source', count: COUNT { (:Source) }},
  {name: 'Stage', count: COUNT { (:Stage) }}, {name: 'Stage NEXT', count: COUNT { (:Stage)-[:NEXT]->() }},
  {name: 'Statement', count: COUNT { (:Statement) }}, {name: 'Statement FROM', count: COUNT { (:Statement)-[:FROM]->() }},
  {name: 'TradeRest', count: COUNT { (:TradeRest) }}, {name: 'TradeRest FROM', count: COUNT { (:TradeRest)-[:FROM]->() }}
] AS kind
RETURN kind.name AS name, kind.count AS count
ORDER BY name
