// Lists the changes of measures between two dates, day by day.
//
// $from      DATE     first day, e.g. date("2025-10-01"); null for no limit
// $to        DATE     last day; null for no limit
// $offset    INTEGER  rows to skip
// $limit     INTEGER  maximum number of rows
//
// > date     DATE     date; a month or year counts as its first day
// > measure  STRING   measure id
// > change   STRING   announced, effective, suspended, suspension-ends, planned-end or ended
//
// plan: NodeByLabelScan because all measures are listed, a few hundred
MATCH (measure:Measure)
UNWIND [
  {date: measure.announced, change: 'announced', position: 1},
  {date: measure.effective, change: 'effective', position: 2},
  {date: measure.suspendedFrom, change: 'suspended', position: 3},
  {date: measure.suspendedUntil, change: 'suspension-ends', position: 4},
  {date: measure.plannedEnd, change: 'planned-end', position: 5},
  {date: measure.ended, change: 'ended', position: 6}
] AS event
WITH measure, event
WHERE event.date IS NOT NULL
  AND ($from IS NULL OR event.date >= date($from))
  AND ($to IS NULL OR event.date <= date($to))
RETURN event.date AS date,
       measure.id AS measure,
       event.change AS change
ORDER BY date, measure, event.position
SKIP $offset
LIMIT $limit
