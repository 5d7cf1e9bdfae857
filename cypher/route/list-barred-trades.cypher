// Lists the trades in a mineral that sanctions bar at a date.
// plan: NodeByLabelScan because there are a few dozen barred trades, many for every mineral
//
// $mineral       STRING       mineral id, e.g. "nickel"
// $asOf          DATE         date at which sanctions are evaluated, e.g. 2026-01-15
//
// > exporter      STRING       ISO 3166-1 alpha-3
// > importer      STRING       ISO 3166-1 alpha-3; null for every country
MATCH (barred:BarredTrade)
WHERE coalesce(barred.mineral, $mineral) = $mineral
  AND coalesce(barred.since, date($asOf)) <= date($asOf) AND coalesce(barred.until, date($asOf)) >= date($asOf)
RETURN DISTINCT barred.exporter AS exporter, barred.importer AS importer
ORDER BY exporter, importer
