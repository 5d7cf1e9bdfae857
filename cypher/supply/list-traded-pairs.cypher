// Lists reported trade by country pair and heading, largest value first.
//
// $codes         LIST<STRING>  headings of the Harmonized System, e.g. ["282200", "810520"]
// $mineral       STRING        mineral id, e.g. "cobalt"; null for every mineral under the headings
// $year          INTEGER       year of reference
// $exporter      STRING        ISO 3166-1 alpha-3; null for every exporter
// $importer      STRING        ISO 3166-1 alpha-3; null for every importer
// $offset        INTEGER       rows to skip
// $limit         INTEGER       maximum number of rows
//
// > exporter     STRING        ISO 3166-1 alpha-3; null where exporters are summed, as in the row of unlisted pairs
// > importer     STRING        ISO 3166-1 alpha-3; null where importers are summed
// > hs6          STRING        heading; null where several are summed
// > form         STRING        form; null where several are summed or the heading has none
// > grossTonnes  FLOAT         weight; null where none is reported
// > tonnes       FLOAT         contained tonnes; null where no factor is known
// > valueUsd     FLOAT         value in US dollars; null where none is reported
// > share        FLOAT         share of the value of all trade under these headings, mineral and year, 0 to 1
// > evidence     STRING        id for /evidence
// > pairs        INTEGER       flows summed in the row; null for a single flow
// > pairsWithoutWeight INTEGER  summed flows without a weight; null for a single flow
//
// plan: CartesianProduct because one side is a single row, the total
MATCH (:Country)-[ships:SHIPS]->(:Country)
WHERE ships.hs6 IN $codes AND ships.year = $year AND ($mineral IS NULL OR ships.mineral = $mineral)
WITH sum(ships.valueUsd) AS listedUsd
OPTIONAL MATCH (rest:TradeRest)
WHERE rest.hs6 IN $codes AND rest.year = $year AND ($mineral IS NULL OR rest.mineral = $mineral)
WITH listedUsd, sum(rest.valueUsd) AS restUsd
WITH listedUsd + restUsd AS worldUsd
CALL () {
  MATCH (exporter:Country)-[ships:SHIPS]->(importer:Country)
  WHERE ships.hs6 IN $codes AND ships.year = $year AND ($mineral IS NULL OR ships.mineral = $mineral)
    AND ($exporter IS NULL OR exporter.iso3 = $exporter)
    AND ($importer IS NULL OR importer.iso3 = $importer)
  RETURN exporter.iso3 AS exporter,
         importer.iso3 AS importer,
         ships.hs6 AS hs6,
         ships.form AS form,
         ships.grossTonnes AS grossTonnes,
         ships.tonnes AS tonnes,
         ships.valueUsd AS valueUsd,
         ships.key AS evidence,
         null AS pairs
  UNION ALL
  MATCH (rest:TradeRest)
  WHERE rest.hs6 IN $codes AND rest.year = $year AND ($mineral IS NULL OR rest.mineral = $mineral)
    AND $exporter IS NULL AND $importer IS NULL
  RETURN null AS exporter,
         null AS importer,
         rest.hs6 AS hs6,
         null AS form,
         null AS grossTonnes,
         null AS tonnes,
         rest.valueUsd AS valueUsd,
         rest.id AS evidence,
         rest.pairs AS pairs
}
RETURN exporter AS exporter,
       importer AS importer,
       hs6 AS hs6,
       form AS form,
       grossTonnes AS grossTonnes,
       tonnes AS tonnes,
       valueUsd AS valueUsd,
       CASE WHEN worldUsd > 0 THEN valueUsd / worldUsd END AS share,
       evidence AS evidence,
       pairs AS pairs,
       pairs AS pairsWithoutWeight
ORDER BY coalesce(valueUsd, 0.0) DESC, evidence
SKIP $offset
LIMIT $limit
