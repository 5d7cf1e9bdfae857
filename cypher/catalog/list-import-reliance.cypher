// Lists the printed net import reliance of one country with the sources of each commodity, in printed order.
// The list is the figure "Net Import Reliance" of an edition. Single figures from its chapters are observations.
//
// $iso3        STRING     ISO 3166-1 alpha-3, e.g. "USA"
// $edition     STRING     edition id, e.g. "usgs-mcs-2025"
// $year        INTEGER    year of reference
// $offset      INTEGER    rows to skip
// $limit       INTEGER    maximum number of rows
//
// > mineral    STRING     mineral id
// > commodity  STRING     commodity name as printed
// > percent    MAP        {low, high, raw}: net import reliance in percent of apparent consumption; open ends are null
// > sources    LIST<MAP>  {iso3, share, rank}, largest first; share is null where only the order is printed
// > year       INTEGER    year of reference
// > edition    STRING     edition id
// > evidence   STRING     observation id
MATCH (observation:Observation {iso3: $iso3, kind: 'net-import-reliance'})
WHERE observation.edition = $edition AND observation.year = $year
MATCH (observation)-[from:FROM]->(:Source)
WHERE from.table CONTAINS 'Net_Import_Reliance'
WITH observation, toIntegerOrNull(from.row) AS line
ORDER BY line, observation.id
SKIP $offset
LIMIT $limit
RETURN observation.mineral AS mineral,
       observation.form AS commodity,
       {
         low: coalesce(observation.low, CASE WHEN observation.high IS NULL THEN observation.value END),
         high: coalesce(observation.high, CASE WHEN observation.low IS NULL THEN observation.value END),
         raw: observation.raw
       } AS percent,
       COLLECT {
         MATCH (share:Observation {iso3: $iso3, kind: 'import-share'})
         WHERE share.edition = $edition AND share.form = observation.form AND share.mineral = observation.mineral
         RETURN {iso3: share.partner, share: share.value, rank: share.rank} AS supplier
         ORDER BY share.rank, share.partner
       } AS sources,
       observation.year AS year,
       observation.edition AS edition,
       observation.id AS evidence
ORDER BY line, evidence
