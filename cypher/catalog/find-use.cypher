// Returns one use of a mineral in an application, as given by its source.
//
// $id            STRING   use key
//
// > kind         STRING   always use
// > mineral      STRING   mineral id
// > application  STRING   application id
// > printed      STRING   application as printed
// > share        FLOAT    share of the mineral's use, 0 to 1; null where none is printed
// > year         INTEGER  year of reference
// > edition      STRING   edition id
// > note         STRING   base of the share, or the reason for its absence; null for none
// > source       MAP      {id, title, publisher, licence, url}
// > table        STRING   file or table of the source
// > row          STRING   line or key in the table
MATCH (mineral:Mineral)-[usedIn:USED_IN {key: $id}]->(application:Application)
MATCH (source:Source {id: usedIn.source})
RETURN 'use' AS kind,
       mineral.id AS mineral,
       application.id AS application,
       usedIn.printed AS printed,
       usedIn.share AS share,
       usedIn.year AS year,
       usedIn.edition AS edition,
       usedIn.note AS note,
       {id: source.id, title: source.title, publisher: source.publisher, licence: source.licence, url: source.url} AS source,
       usedIn.table AS table,
       usedIn.row AS row
