// Trade as a statistic reports it, one row for each pair of countries and heading, the largest value first.
//
// $codes         LIST<STRING>  headings of the Harmonized System, e.g. ["282200", "810520"]
// $mineral       STRING        mineral id, e.g. "cobalt"; null for whatever the headings hold
// $year          INTEGER       year of reference
// $exporter      STRING        ISO 3166-1 alpha-3; null for every exporter
// $importer      STRING        ISO 3166-1 alpha-3; null for every importer
// $offset        INTEGER       rows to pass over
// $limit         INTEGER       rows to give at the most
//
// > exporter     STRING        ISO 3166-1 alpha-3; null where exporters are added up
// > importer     STRING        ISO 3166-1 alpha-3; null where importers are added up
// > hs6          STRING        heading; null where several are added up
// > form         STRING        form; null where several are added up or the heading has none
// > grossTonnes  FLOAT         weight; null where none is reported
// > tonnes       FLOAT         contained tonnes; null where no factor is known
// > valueUsd     FLOAT         value in US dollars; null where none is reported
// > share        FLOAT         of the value of all trade under these headings, mineral and year, 0 to 1
// > evidence     STRING        shipment key; null where flows are added up
MATCH (:Country)-[ships:SHIPS]->(:Country)
WHERE ships.hs6 IN $codes AND ships.year = $year AND ($mineral IS NULL OR ships.mineral = $mineral)
WITH sum(ships.valueUsd) AS worldUsd
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
       CASE WHEN worldUsd > 0 THEN ships.valueUsd / worldUsd END AS share,
       ships.key AS evidence
ORDER BY coalesce(valueUsd, 0.0) DESC, evidence
SKIP $offset
LIMIT $limit
