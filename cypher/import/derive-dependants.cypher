// Links each fitness verdict to the operations that carry at least half of the target's supply.
// An upper bound on exposure is the sum of an operation's largest shares of an input of use, refining and intermediate.
// Operations with a bound below half are skipped. Exposure sums over all layers in which an operation reaches a target.
// plan: NodeByLabelScan because every flow is read
//
// $run STRING run id of this import
//
// > count INTEGER relationships written
MATCH (operation:Operation)-[link:SUPPLIES]->(receiver:Operation)
WHERE link.mineral IS NOT NULL AND link.year IS NOT NULL AND link.run = $run AND operation.iso3 <> 'UNKNOWN'
WITH link.year AS year, operation, receiver, sum(link.shareOfInput) AS share
WITH year, operation, collect({receiver: receiver, share: share}) AS outlets,
     max(CASE receiver.stage WHEN 'use' THEN share ELSE 0.0 END) AS ofUse,
     max(CASE receiver.stage WHEN 'refining' THEN share ELSE 0.0 END) AS ofRefining,
     max(CASE receiver.stage WHEN 'intermediate' THEN share ELSE 0.0 END) AS ofIntermediate
WHERE ofUse + ofRefining + ofIntermediate >= 0.5
CALL (outlets, year) {
  UNWIND outlets AS outlet
  WITH outlet.receiver AS use, outlet.share AS share
  WHERE use.stage = 'use'
  RETURN use, share
  UNION ALL
  UNWIND outlets AS outlet
  WITH year, outlet.receiver AS second, outlet.share AS share
  WHERE second.stage <> 'use'
  MATCH (second)-[link:SUPPLIES]->(use:Operation {stage: 'use'})
  WHERE link.year = year AND link.run = $run
  RETURN use, share * link.shareOfInput AS share
  UNION ALL
  UNWIND outlets AS outlet
  WITH year, outlet.receiver AS third, outlet.share AS share
  WHERE third.stage = 'intermediate'
  MATCH (third)-[lower:SUPPLIES]->(:Operation {stage: 'refining'})-[link:SUPPLIES]->(use:Operation {stage: 'use'})
  WHERE lower.year = year AND lower.run = $run AND link.year = year AND link.run = $run
  RETURN use, share * lower.shareOfInput * link.shareOfInput AS share
}
WITH operation, year, use, sum(share) AS exposure
MATCH (fitness:Fitness {id: operation.mineral + '/' + toString(year) + '/' + use.iso3})
WHERE fitness.run = $run
WITH operation, year, collect({fitness: fitness, exposure: exposure}) AS countries,
     sum(CASE WHEN EXISTS { (:Country {iso3: use.iso3})-[membership:MEMBER_OF]->(:Bloc {id: 'eu27'}) WHERE membership.until IS NULL AND membership.run = $run }
       THEN exposure * fitness.demandTonnes ELSE 0.0 END) AS blocTonnes
OPTIONAL MATCH (bloc:Fitness {id: operation.mineral + '/' + toString(year) + '/EU27'})
WHERE bloc.demandTonnes > 0 AND bloc.run = $run
UNWIND countries + CASE WHEN bloc IS NULL THEN [] ELSE [{fitness: bloc, exposure: blocTonnes / bloc.demandTonnes}] END AS leaning
WITH operation, year, leaning.fitness AS fitness, leaning.exposure AS exposure
WHERE exposure >= 0.5
MERGE (fitness)-[depends:DEPENDS_ON]->(operation)
SET depends.year = year, depends.exposure = round(exposure, 12), depends.run = $run
RETURN count(*) AS count
