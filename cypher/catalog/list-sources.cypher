// Every edition of every source, with its licence.
//
// $offset        INTEGER  rows to pass over
// $limit         INTEGER  rows to give at the most
//
// > id           STRING   source id, e.g. "usgs-mcs-2025"
// > title        STRING   title
// > publisher    STRING   publisher
// > edition      STRING   edition as its publisher calls it
// > year         INTEGER  year of publication; null where there is none
// > licence      STRING   licence
// > attribution  STRING   the line to print with its figures
// > url          STRING   where it is published; null where it is not online
//
// plan: NodeByLabelScan because a list of all sources is asked for, a few dozen
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
