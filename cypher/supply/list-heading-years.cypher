// Lists the years with loaded trade under one Harmonized System heading, with their editions, newest first.
//
// $hs6       STRING   heading, e.g. "282200"
//
// > hs6      STRING   heading of the Harmonized System
// > year     INTEGER  year of reference
// > edition  STRING   edition id
// > weighed  BOOLEAN  whether any weight is loaded
MATCH (:Market)-[ships:SHIPS {hs6: $hs6}]->(:Market)
WHERE ships.year IS NOT NULL
RETURN ships.hs6 AS hs6, ships.year AS year, ships.edition AS edition, count(ships.grossTonnes) > 0 AS weighed
ORDER BY year DESC, edition
