// Lists the printed net import reliance of every country and edition, with the sources of each commodity.
//
// > id         STRING     observation id
// > iso3       STRING     importer, ISO 3166-1 alpha-3
// > mineral    STRING     mineral id
// > commodity  STRING     commodity name as printed
// > percent    FLOAT      low end of net import reliance, percent of apparent consumption; null where none is printed
// > sources    LIST<STRING> ISO 3166-1 alpha-3 codes, in printed order
// > year       INTEGER    year of reference
// > edition    STRING     edition id
MATCH (observation:Observation {kind: 'net-import-reliance'})
MATCH (observation)-[from:FROM]->(:Source)
WHERE from.table CONTAINS 'Net_Import_Reliance' AND observation.mineral IS NOT NULL
RETURN observation.id AS id,
       observation.iso3 AS iso3,
       observation.mineral AS mineral,
       observation.form AS commodity,
       coalesce(observation.low, CASE WHEN observation.high IS NULL THEN observation.value END) AS percent,
       COLLECT {
         MATCH (share:Observation {iso3: observation.iso3, kind: 'import-share'})
         WHERE share.edition = observation.edition AND share.form = observation.form AND share.mineral = observation.mineral
           AND share.partner IS NOT NULL
         RETURN share.partner AS partner
         ORDER BY share.rank, partner
       } AS sources,
       observation.year AS year,
       observation.edition AS edition
ORDER BY id
