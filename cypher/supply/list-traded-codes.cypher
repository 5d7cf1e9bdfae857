// Lists the Harmonized System headings of one mineral with the years and editions loaded.
//
// $mineral   STRING   mineral id, e.g. "cobalt"
//
// > hs6      STRING   heading of the Harmonized System
// > year     INTEGER  year of reference
// > edition  STRING   edition id
// > weighed  BOOLEAN  whether any weight is loaded
MATCH (:Market)-[ships:SHIPS {mineral: $mineral}]->(:Market)
WHERE ships.year IS NOT NULL
RETURN ships.hs6 AS hs6, ships.year AS year, ships.edition AS edition, count(ships.grossTonnes) > 0 AS weighed
ORDER BY hs6, year DESC, edition
