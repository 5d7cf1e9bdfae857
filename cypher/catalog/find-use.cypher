// One use of a mineral in an application, as its source has it.
//
// $id            STRING   use key
//
// > mineral      STRING   mineral id
// > application  STRING   application id
// > printed      STRING   the application as printed
// > share        FLOAT    of the mineral's use, 0 to 1; null where none is printed
// > year         INTEGER  year of reference
// > edition      STRING   edition id
// > note         STRING   what the share is a share of, or why there is none; null for nothing
// > source       MAP      {id, title, publisher, licence, url}
// > table        STRING   file or table of the source
// > row          STRING   line or key there
MATCH (mineral:Mineral)-[usedIn:USED_IN {key: $id}]->(application:Application)
MATCH (source:Source {id: usedIn.source})
RETURN mineral.id AS mineral,
       application.id AS application,
       usedIn.printed AS printed,
       usedIn.share AS share,
       usedIn.year AS year,
       usedIn.edition AS edition,
       usedIn.note AS note,
       {id: source.id, title: source.title, publisher: source.publisher, licence: source.licence, url: source.url} AS source,
       usedIn.table AS table,
       usedIn.row AS row
