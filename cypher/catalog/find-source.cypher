// Returns one edition of one source with the number of facts loaded from it.
//
// $source        STRING   source id, e.g. "usgs-mcs-2025"
//
// > id           STRING   source id
// > title        STRING   title
// > publisher    STRING   publisher
// > edition      STRING   edition, as named by its publisher
// > year         INTEGER  year of publication; null for none
// > licence      STRING   licence
// > attribution  STRING   credit line to show with its figures
// > url          STRING   URL of publication; null where not online
// > rows         INTEGER  nodes, shipments and uses taken from it
//
// plan: DirectedRelationshipTypeScan because a few sources provide all shipments and uses
MATCH (source:Source {id: $source})
RETURN source.id AS id,
       source.title AS title,
       source.publisher AS publisher,
       source.edition AS edition,
       source.year AS year,
       source.licence AS licence,
       source.attribution AS attribution,
       source.url AS url,
       COUNT { (source)<-[:FROM]-() } + COUNT { ()-[ships:SHIPS]->() WHERE ships.source = source.id }
         + COUNT { ()-[usedIn:USED_IN]->() WHERE usedIn.source = source.id } AS rows
