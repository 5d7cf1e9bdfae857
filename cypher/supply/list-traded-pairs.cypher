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
  RETURN ships {.hs6, .form, .grossTonnes, .tonnes, .valueUsd, exporter: exporter.iso3, importer: importer.iso3, evidence: ships.key} AS flow
  UNION ALL
  MATCH (rest:TradeRest)
  WHERE rest.hs6 IN $codes AND rest.year = $year AND ($mineral IS NULL OR rest.mineral = $mineral)
    AND $exporter IS NULL AND $importer IS NULL
  RETURN rest {.hs6, .valueUsd, .pairs, evidence: rest.id} AS flow
}
RETURN flow.exporter AS exporter,
       flow.importer AS importer,
       flow.hs6 AS hs6,
       flow.form AS form,
       flow.grossTonnes AS grossTonnes,
       flow.tonnes AS tonnes,
       flow.valueUsd AS valueUsd,
       CASE WHEN worldUsd > 0 THEN flow.valueUsd / worldUsd END AS share,
       flow.evidence AS evidence,
       flow.pairs AS pairs,
       flow.pairs AS pairsWithoutWeight
ORDER BY coalesce(valueUsd, 0.0) DESC, evidence
SKIP $offset
LIMIT $limit
