// Lists the share of one importer's supply whose whole chain stays within some countries, by mineral.
// It is 1 minus the exposure to all other countries together.
//
// $target          STRING        ISO 3166-1 alpha-3, or EU27
// $importers       LIST<STRING>  countries that make up the target, e.g. ["DEU"]
// $states          LIST<STRING>  ISO 3166-1 alpha-3 codes of the countries inside
// $mineral         STRING        mineral id, e.g. "cobalt"; null for every mineral whose flows are traced
// $stage           STRING        stage at which operations count as outside; null for every stage except use
// $year            INTEGER       upper limit: the latest flow year up to it, at most two years back; null for the latest
// $offset          INTEGER       rows to skip
// $limit           INTEGER       maximum number of rows
//
// > mineral        STRING        mineral id
// > year           INTEGER       flow year
// > share          FLOAT         share of the importer's supply, counting untraced supply as inside; null where the flows are unfit
// > members        LIST<MAP>     {iso3, share, evidence} of the last country before the importer; UNKNOWN for untraced
// > status         STRING        fitness verdict: fit, partial or unfit
// > reason         STRING        reason for the verdict
// > untracedShare  FLOAT         share of the supply with unknown origin; null where not known
MATCH (known:Fitness {target: $target})
WHERE ($mineral IS NULL OR known.mineral = $mineral)
  AND ($year IS NULL OR (known.year <= $year AND known.year >= $year - 2))
WITH known.mineral AS mineral, max(known.year) AS year
ORDER BY mineral
SKIP $offset
LIMIT $limit
MATCH (fitness:Fitness {mineral: mineral, year: year, target: $target})
CALL (mineral, year) {
  MATCH (use:Operation {mineral: mineral, stage: 'use'})<-[last:SUPPLIES {year: year}]-(third:Operation)
  WHERE use.iso3 IN $importers
  WITH year, third, sum(last.tonnes) AS tonnes
  OPTIONAL MATCH (third)<-[feed:SUPPLIES {year: year}]-(second:Operation)
  OPTIONAL MATCH (second)<-[ore:SUPPLIES {year: year}]-(first:Operation)
  WITH third, tonnes, coalesce(feed.shareOfInput, 1.0) * coalesce(ore.shareOfInput, 1.0) AS part,
       all(operation IN [first, second, third] WHERE operation IS NULL OR operation.iso3 IN $states
         OR operation.iso3 = 'UNKNOWN' OR coalesce(operation.stage <> $stage, false)) AS inside
  WITH third, tonnes, sum(CASE WHEN inside THEN part ELSE 0.0 END) AS served
  WITH third.iso3 AS iso3, sum(tonnes) AS tonnes, sum(tonnes * served) AS insideTonnes
  ORDER BY insideTonnes DESC, iso3
  RETURN sum(tonnes) AS demandTonnes, collect({iso3: iso3, tonnes: insideTonnes}) AS suppliers
}
WITH fitness, demandTonnes, suppliers, fitness.status <> 'unfit' AND demandTonnes > 0 AS answerable
RETURN fitness.mineral AS mineral,
       fitness.year AS year,
       CASE WHEN answerable THEN reduce(sum = 0.0, supplier IN suppliers | sum + supplier.tonnes) / demandTonnes END AS share,
       CASE
         WHEN answerable THEN [supplier IN suppliers WHERE supplier.tonnes > 0 | {iso3: supplier.iso3, share: supplier.tonnes / demandTonnes, evidence: null}]
         ELSE []
       END AS members,
       fitness.status AS status,
       fitness.reason AS reason,
       fitness.untracedShare AS untracedShare
ORDER BY mineral
