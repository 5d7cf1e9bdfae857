// Lists every edition of every source with its licence.
//
// $offset        INTEGER  rows to skip
// $limit         INTEGER  maximum number of rows
//
// > id           STRING   source id, e.g. "usgs-mcs-2025"
// > title        STRING   title
// > publisher    STRING   publisher
// > edition      STRING   edition, as named by its publisher
// > year         INTEGER  year of publication; null for none
// > licence      STRING   licence
// > attribution  STRING   credit line to show with its figures
// > url          STRING   URL of publication; null where not online
//
// plan: NodeByLabelScan because all sources are listed, a few dozen
MATCH (source:Source)
RETURN source.id AS id,
       source.title AS title,
       source.publisher AS publisher,
       source.edition AS edition,
       source.year AS year,
       source.licence AS licence,
       source.attribution AS attribution,
       source.url AS url
ORDER BY id
SKIP $offset
LIMIT $limit
