// Lists reported trade by country pair and heading, or summed by exporter or importer, largest value first.
//
// $codes         LIST<STRING>  headings of the Harmonized System, e.g. ["282200", "810520"]
// $mineral       STRING        mineral id, e.g. "cobalt"; null for every mineral under the headings
// $year          INTEGER       year of reference
// $by            STRING        pair, or the side that flows are summed by: exporter or importer
// $exporter      STRING        ISO 3166-1 alpha-3; null for every exporter
// $importer      STRING        ISO 3166-1 alpha-3; null for every importer
// $offset        INTEGER       rows to skip
// $limit         INTEGER       maximum number of rows
//
// > exporter     STRING        ISO 3166-1 alpha-3; null where exporters are summed, as in the row of unlisted pairs
// > importer     STRING        ISO 3166-1 alpha-3; null where importers are summed
// > hs6          STRING        heading; null where several are summed
// > form         STRING        form; null where several are summed or the heading has none
// > grossTonnes  FLOAT         weight of the flows that report one; null if none does
// > tonnes       FLOAT         contained tonnes; null where no factor is known
// > valueUsd     FLOAT         value in US dollars; null where none is reported
// > share        FLOAT         share of the value of all trade under these headings, mineral and year, 0 to 1
// > evidence     STRING        id for /evidence; null where flows are summed
// > pairs        INTEGER       flows summed in the row; null for a single flow
// > pairsWithoutWeight INTEGER  summed flows without a weight; null for a single flow
//
// plan: CartesianProduct because one side is a single row, the total
MATCH (:Market)-[ships:SHIPS]->(:Market)
WHERE ships.hs6 IN $codes AND ships.year = $year AND ($mineral IS NULL OR ships.mineral = $mineral)
WITH sum(ships.valueUsd) AS listedUsd
OPTIONAL MATCH (rest:TradeRest)
WHERE rest.hs6 IN $codes AND rest.year = $year AND ($mineral IS NULL OR rest.mineral = $mineral)
WITH listedUsd, sum(rest.valueUsd) AS restUsd
WITH listedUsd + restUsd AS worldUsd
CALL () {
  MATCH (sender:Market)-[ships:SHIPS]->(receiver:Market)
  WHERE ships.hs6 IN $codes AND ships.year = $year AND ($mineral IS NULL OR ships.mineral = $mineral)
    AND ($exporter IS NULL OR sender.iso3 = $exporter)
    AND ($importer IS NULL OR receiver.iso3 = $importer)
  WITH ships, CASE WHEN $by <> 'importer' THEN sender.iso3 END AS exporter, CASE WHEN $by <> 'exporter' THEN receiver.iso3 END AS importer,
       CASE $by WHEN 'pair' THEN ships.key END AS evidence
  RETURN exporter, importer, evidence, collect(DISTINCT ships.hs6) AS headings, collect(DISTINCT ships.form) AS forms,
         CASE count(ships.grossTonnes) WHEN 0 THEN null ELSE sum(ships.grossTonnes) END AS grossTonnes,
         CASE count(ships.tonnes) WHEN count(*) THEN sum(ships.tonnes) END AS tonnes,
         CASE count(ships.valueUsd) WHEN 0 THEN null ELSE sum(ships.valueUsd) END AS valueUsd,
         CASE WHEN $by <> 'pair' THEN count(*) END AS pairs, CASE WHEN $by <> 'pair' THEN count(*) - count(ships.grossTonnes) END AS pairsWithoutWeight
  UNION ALL
  MATCH (rest:TradeRest)
  WHERE rest.hs6 IN $codes AND rest.year = $year AND ($mineral IS NULL OR rest.mineral = $mineral)
    AND $exporter IS NULL AND $importer IS NULL
  WITH CASE $by WHEN 'pair' THEN rest.id END AS evidence, collect(DISTINCT rest.hs6) AS headings, sum(rest.valueUsd) AS valueUsd, sum(rest.pairs) AS pairs
  RETURN null AS exporter, null AS importer, evidence, headings, [] AS forms, null AS grossTonnes, null AS tonnes, valueUsd, pairs, pairs AS pairsWithoutWeight
}
RETURN exporter AS exporter, importer AS importer,
       CASE size(headings) WHEN 1 THEN headings[0] END AS hs6,
       CASE size(forms) WHEN 1 THEN forms[0] END AS form,
       grossTonnes AS grossTonnes,
       tonnes AS tonnes,
       valueUsd AS valueUsd,
       CASE WHEN worldUsd > 0 THEN valueUsd / worldUsd END AS share,
       evidence AS evidence,
       pairs AS pairs,
       pairsWithoutWeight AS pairsWithoutWeight
ORDER BY coalesce(valueUsd, 0.0) DESC, evidence, exporter, importer
SKIP $offset
LIMIT $limit
