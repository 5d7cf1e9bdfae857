// The headings of the Harmonized System under which one mineral is traded, with the years and editions loaded.
//
// $mineral   STRING   mineral id, e.g. "cobalt"
//
// > hs6      STRING   heading of the Harmonized System
// > year     INTEGER  year of reference
// > edition  STRING   edition id
MATCH (:Country)-[ships:SHIPS {mineral: $mineral}]->(:Country)
WHERE ships.year IS NOT NULL
RETURN DISTINCT ships.hs6 AS hs6, ships.year AS year, ships.edition AS edition
ORDER BY hs6, year DESC, edition
