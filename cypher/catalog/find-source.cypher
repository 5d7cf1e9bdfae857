// One edition of one source, with the number of facts loaded from it.
//
// $source        STRING   source id, e.g. "usgs-mcs-2025"
//
// > id           STRING   source id
// > title        STRING   title
// > publisher    STRING   publisher
// > edition      STRING   edition as its publisher calls it
// > year         INTEGER  year of publication; null where there is none
// > licence      STRING   licence
// > attribution  STRING   the line to print with its figures
// > url          STRING   where it is published; null where it is not online
// > rows         INTEGER  nodes that stand on it, shipments and uses taken from it
//
// plan: DirectedRelationshipTypeScan because few sources hold all shipments and uses
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
