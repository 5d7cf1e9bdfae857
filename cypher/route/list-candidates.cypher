// Lists the chains of existing flows to a target that avoid some operations and have capacity left, the widest first.
// Capacity is what is spare on each operation and between each two, and what the exclusion frees there, in tonnes that
// reach use. A chain starts at an operation that no flow feeds. There is no row while spare capacity is missing or being
// computed.
//
// $year          INTEGER      year of the flows, e.g. 2024
// $target        STRING       use operation named at the end of each chain, e.g. "cobalt/use/EU27"
// $uses          LIST<STRING> use operations of the target's countries, e.g. ["cobalt/use/DEU", "cobalt/use/FIN"]
// $avoid         LIST<STRING> operations excluded, and suppliers struck, e.g. ["cobalt/extraction/CHN", "cobalt/refining/CHN"]
// $barred        LIST<STRING> links that sanctions bar, e.g. ["nickel/refining/RUS->nickel/use/USA"]
// $freed         MAP          tonnes that the exclusion frees, by operation and by link, from the network engine, e.g. {`cobalt/extraction/COD`: 12.5}
// $limit         INTEGER      maximum number of chains, e.g. 200
//
// > key           STRING       chain, upstream first: operations and the target, joined by " > "
// > operations    LIST<STRING> operations of the chain, upstream first
// > bottleneck    STRING       operation, or link as "from->to", with the least capacity
// > bottleneckTonnes FLOAT     this least capacity, with no other chain in use
MATCH (use:Operation)<-[flow:SUPPLIES]-(supplier:Operation)
WHERE use.id IN $uses AND flow.year = $year AND NOT supplier.id IN $avoid
  AND EXISTS { MATCH (dataset:Dataset {id: 'lodegraph'}) WHERE dataset.derived IS NOT NULL }
WITH supplier, use, max(flow.spareTonnes) AS spareTonnes
WITH supplier, sum(spareTonnes) AS spareTonnes
MATCH (supplier) ((receiver:Operation)<-[flow:SUPPLIES WHERE flow.year = $year]-(sender:Operation WHERE NOT sender.id IN $avoid)){0,2} (origin:Operation)
WHERE NOT EXISTS { (origin)<-[:SUPPLIES {year: $year}]-() }
WITH DISTINCT [supplier] + sender AS senders, [spareTonnes] + [one IN flow | one.spareTonnes] AS spare
WITH [place IN range(size(senders) - 1, 0, -1) | {
       sender: senders[place], spareTonnes: spare[place],
       link: senders[place].id + '->' + CASE place WHEN 0 THEN $target ELSE senders[place - 1].id END}] AS legs
WHERE none(leg IN legs WHERE leg.link IN $barred)
WITH [leg IN legs | leg.sender.id] AS operations, reduce(all = [], leg IN legs | all + [
       {key: leg.sender.id, tonnes: leg.sender.spareTonnes + coalesce($freed[leg.sender.id], 0.0)},
       {key: leg.link, tonnes: leg.spareTonnes + coalesce($freed[leg.link], 0.0)}]) AS capacities
WITH operations, reduce(least = capacities[0], one IN capacities | CASE WHEN one.tonnes < least.tonnes THEN one ELSE least END) AS least
WITH operations, least.key AS bottleneck, round(least.tonnes, 9) AS bottleneckTonnes
WHERE bottleneckTonnes > 0
RETURN reduce(key = '', operation IN operations | key + operation + ' > ') + $target AS key, operations AS operations,
       bottleneck AS bottleneck, bottleneckTonnes AS bottleneckTonnes
ORDER BY bottleneckTonnes DESC, key
LIMIT $limit
