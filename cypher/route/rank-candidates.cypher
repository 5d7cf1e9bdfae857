// Ranks chains over existing links to a target without excluded operations, preferred ones first, then by bottleneck.
// Chains without spare tonnes are included to show the obstacle. Spare tonnes are tonnes that reach use, beyond what a
// leg or operation must keep passing. A leg barred by sanctions has none.
// plan: NodeByLabelScan because there are a few dozen barred trades, many for every mineral
// plan: CartesianProduct because the values common to all chains form one row
//
// $mineral       STRING       mineral id, e.g. "cobalt"
// $year          INTEGER      year of the flows, e.g. 2024
// $target        STRING       name of the target, e.g. "USA" or "EU27"
// $members       LIST<STRING> countries that make up the target, e.g. ["USA"]
// $excluded      LIST<STRING> operations excluded, e.g. ["cobalt/extraction/CHN", "cobalt/refining/CHN"]
// $tolerance     FLOAT        maximum hidden origin of a supplier, e.g. 0.05
// $headroom      FLOAT        assumed spare capacity where none is published, as a share of output, e.g. 0.1
// $slack         FLOAT        maximum growth of a link, as a share of its flow, e.g. 0.25
// $within        LIST<STRING> preferred countries; empty for none, e.g. []
// $sanctioned    BOOLEAN      whether trades barred by sanctions are allowed
// $asOf          DATE         date at which sanctions are evaluated, e.g. 2026-01-15
//
// > key           STRING       chain, upstream first: operations joined by " > "
// > legs          LIST<MAP>    {from, to, spareTonnes, risk, basis, evidence}: risk from the sender's governance, 0 to 1; evidence of the largest flow
// > senders       LIST<MAP>    {key, spareTonnes} of each leg's sender; zero where net imports of the stage exceed 0.01 of its output
// > countries     LIST<STRING> countries of the senders
// > inside        BOOLEAN      whether the whole chain lies in preferred countries
// > bottleneckTonnes FLOAT     minimum of these spare tonnes, with no other chain in use
MATCH (use:Operation)<-[link:SUPPLIES]-(source:Operation)
WHERE use.id IN [member IN $members | $mineral + '/use/' + member] AND link.year = $year
WITH source, sum(link.tonnes) AS tonnes, collect(DISTINCT link.basis) AS bases,
     max([link.tonnes, link.derivation])[1] AS evidence
ORDER BY source.id
WITH collect({source: source, tonnes: tonnes, bases: bases, evidence: evidence}) AS inputs, sum(tonnes) AS demand
UNWIND inputs AS input
WITH demand, input, input.source AS first, input.tonnes AS tonnes
CALL (first) {
  OPTIONAL MATCH (first)<-[link:SUPPLIES]-(second:Operation)
  WHERE link.year = $year
  RETURN second, sum(link.shareOfInput) AS part, collect(DISTINCT link.basis) AS partBases,
         max([link.tonnes, link.derivation])[1] AS partEvidence
}
CALL (second) {
  OPTIONAL MATCH (second)<-[link:SUPPLIES]-(third:Operation)
  WHERE link.year = $year AND second.stage = 'intermediate'
  RETURN third, sum(link.shareOfInput) AS topPart, collect(DISTINCT link.basis) AS topBases,
         max([link.tonnes, link.derivation])[1] AS topEvidence
}
WITH demand, first, second, third, tonnes, part, topPart, input.bases AS bases, partBases, topBases,
     input.evidence AS evidence, partEvidence, topEvidence,
     CASE WHEN second IS NULL THEN 1.0 ELSE part END * CASE WHEN third IS NULL THEN 1.0 ELSE topPart END AS share,
     first.id IN $excluded AS direct,
     coalesce(second.id IN $excluded, false) OR coalesce(third.id IN $excluded, false) AS hidden,
     'UNKNOWN' IN [first.iso3, coalesce(second.iso3, ''), coalesce(third.iso3, '')] AS unknown
WITH collect({first: first, second: second, third: third, tonnes: tonnes, part: part, topPart: topPart, bases: bases, partBases: partBases,
       topBases: topBases, evidence: evidence, partEvidence: partEvidence, topEvidence: topEvidence, share: share,
       refused: direct OR hidden, hidden: hidden, unknown: unknown}) AS chains
// Tonnes that the exclusion frees on each operation, and on the links into the target's suppliers.
CALL (chains) {
  UNWIND chains AS chain
  WITH chain
  WHERE chain.refused
  UNWIND [node IN [chain.first, chain.second, chain.third] WHERE node IS NOT NULL] AS node
  WITH node, sum(chain.tonnes * chain.share) AS tonnes
  RETURN collect({key: node.id, tonnes: tonnes}) AS freed
}
CALL (chains) {
  UNWIND chains AS chain
  WITH chain.first AS first, sum(CASE WHEN chain.hidden THEN chain.share ELSE 0.0 END) AS hiddenOrigin
  RETURN collect({key: first.id, share: hiddenOrigin}) AS origins
}
CALL (chains) {
  UNWIND chains AS chain
  WITH chain
  WHERE chain.refused
  UNWIND [[chain.first.id, chain.second.id], [chain.second.id, chain.third.id]] AS ends
  WITH ends[0] + ' ' + ends[1] AS link, sum(chain.tonnes * chain.share) AS tonnes
  WHERE link IS NOT NULL
  RETURN collect({key: link, tonnes: tonnes}) AS freedLinks
}
WITH chains, freed, origins, freedLinks
UNWIND chains AS chain
WITH chain, freed, origins, freedLinks, chain.first AS first
WHERE NOT chain.refused AND NOT chain.unknown AND any(origin IN origins WHERE origin.key = first.id AND origin.share <= $tolerance)
WITH collect(chain) AS chains, freed, freedLinks, [origin IN origins | origin] AS origins
CALL (chains) {
  UNWIND chains AS chain
  UNWIND [node IN [chain.first, chain.second, chain.third] WHERE node IS NOT NULL] AS node
  WITH DISTINCT node
  MATCH (node)-[link:SUPPLIES]->(receiver:Operation)
  WHERE link.year = $year
  CALL (receiver) {
    OPTIONAL MATCH (receiver)-[lower:SUPPLIES]->(lowerReceiver:Operation)
    WHERE lower.year = $year
    CALL (lowerReceiver) {
      OPTIONAL MATCH (lowerReceiver)-[lowest:SUPPLIES]->(:Operation {stage: 'use'})
      WHERE lowest.year = $year
      RETURN sum(lowest.tonnes) AS lowestTonnes
    }
    RETURN sum(CASE lowerReceiver.stage WHEN 'use' THEN lower.tonnes ELSE lower.shareOfInput * lowestTonnes END) AS receiverTonnes
  }
  WITH node, sum(link.tonnes) AS sentTonnes, sum(CASE WHEN receiver.iso3 = node.iso3 THEN 0.0 ELSE link.tonnes END) AS exportTonnes,
       sum(CASE receiver.stage WHEN 'use' THEN link.tonnes ELSE link.shareOfInput * receiverTonnes END) AS usedTonnes
  CALL (node) {
    OPTIONAL MATCH (own:Operation)<-[link:SUPPLIES]-(sender:Operation)
    WHERE own.iso3 = node.iso3 AND own.mineral = node.mineral AND link.year = $year
      AND sender.stage = node.stage AND NOT sender.iso3 IN [node.iso3, 'UNKNOWN']
    RETURN sum(link.tonnes) AS importTonnes
  }
  OPTIONAL MATCH (country:Country {iso3: node.iso3})
  RETURN collect({key: node.id, iso3: node.iso3, usedTonnes: usedTonnes,
    risk: CASE WHEN country.governance < -2.5 THEN 1.0 WHEN country.governance > 2.5 THEN 0.0 ELSE (2.5 - country.governance) / 5 END,
    spareTonnes: CASE
      WHEN importTonnes - exportTonnes > 0.01 * sentTonnes THEN 0.0
      WHEN node.capacityTonnes IS NULL OR coalesce(node.capacityBasis, 'assumed') = 'assumed' THEN usedTonnes * $headroom
      WHEN node.capacityTonnes > sentTonnes THEN usedTonnes * (node.capacityTonnes / sentTonnes - 1)
      ELSE 0.0 END}) AS makers
}
CALL () {
  MATCH (barred:BarredTrade)
  WHERE NOT $sanctioned AND coalesce(barred.mineral, $mineral) = $mineral
    AND coalesce(barred.since, date($asOf)) <= date($asOf) AND coalesce(barred.until, date($asOf)) >= date($asOf)
  RETURN collect({exporter: barred.exporter, importer: barred.importer}) AS barredTrades
}
WITH chains, origins, freedLinks, barredTrades, [maker IN makers | {key: maker.key, iso3: maker.iso3, risk: maker.risk,
    usedTonnes: maker.usedTonnes, spareTonnes: maker.spareTonnes
      + coalesce(head([item IN freed WHERE item.key = maker.key | item.tonnes]), 0.0)}] AS senders
UNWIND chains AS chain
WITH chain, barredTrades, chain.first.id AS firstKey, chain.second.id AS secondKey, chain.third.id AS thirdKey, origins, freedLinks, senders
WITH *, head([sender IN senders WHERE sender.key = firstKey]) AS first, head([sender IN senders WHERE sender.key = secondKey]) AS second,
     head([sender IN senders WHERE sender.key = thirdKey]) AS third,
     head([origin IN origins WHERE origin.key = firstKey | origin.share]) AS hiddenOrigin
WITH barredTrades, [leg IN [
    CASE WHEN third IS NOT NULL THEN {sender: third, receiver: second, bases: chain.topBases, evidence: chain.topEvidence,
      spareTonnes: chain.topPart * second.usedTonnes * $slack
        + coalesce(head([item IN freedLinks WHERE item.key = secondKey + ' ' + thirdKey | item.tonnes]), 0.0)} END,
    CASE WHEN second IS NOT NULL THEN {sender: second, receiver: first, bases: chain.partBases, evidence: chain.partEvidence,
      spareTonnes: chain.part * first.usedTonnes * $slack
        + coalesce(head([item IN freedLinks WHERE item.key = firstKey + ' ' + secondKey | item.tonnes]), 0.0)} END,
    {sender: first, receiver: {key: $mineral + '/use/' + $target, iso3: $target}, bases: chain.bases, evidence: chain.evidence,
      spareTonnes: chain.tonnes * ($slack + hiddenOrigin)}]
  WHERE leg IS NOT NULL] AS legs
WITH [leg IN legs | {sender: leg.sender, receiver: leg.receiver, bases: leg.bases, evidence: leg.evidence, spareTonnes: CASE
    WHEN any(barred IN barredTrades WHERE barred.exporter = leg.sender.iso3
      AND (barred.importer IS NULL OR barred.importer = leg.receiver.iso3 OR (leg.receiver.iso3 = $target AND barred.importer IN $members)))
      THEN 0.0
    ELSE leg.spareTonnes END}] AS legs
WITH legs, reduce(key = '', leg IN legs | key + leg.sender.key + ' > ') + $mineral + '/use/' + $target AS key,
     [leg IN legs | leg.sender.iso3] AS countries,
     reduce(least = legs[0].spareTonnes, leg IN legs | CASE
       WHEN leg.spareTonnes <= least AND leg.spareTonnes <= leg.sender.spareTonnes THEN leg.spareTonnes
       WHEN leg.sender.spareTonnes < least THEN leg.sender.spareTonnes
       ELSE least END) AS bottleneckTonnes
RETURN key AS key,
       [leg IN legs | {from: leg.sender.key, to: leg.receiver.key, spareTonnes: round(leg.spareTonnes, 9), risk: leg.sender.risk,
         basis: [basis IN ['assumed', 'modelled', 'published-share', 'estimated', 'reconciled', 'reported'] WHERE basis IN leg.bases][0],
         evidence: leg.evidence}] AS legs,
       [leg IN legs | {key: leg.sender.key, spareTonnes: round(leg.sender.spareTonnes, 9)}] AS senders,
       countries AS countries,
       all(country IN countries WHERE country IN $within) AND all(member IN $members WHERE member IN $within) AS inside,
       round(bottleneckTonnes, 9) AS bottleneckTonnes
ORDER BY inside DESC, bottleneckTonnes DESC, key
