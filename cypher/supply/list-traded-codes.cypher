// The headings of the Harmonized System under which one mineral is traded, with the years loaded.
//
// $mineral  STRING         mineral id, e.g. "cobalt"
//
// > hs6     STRING         heading of the Harmonized System
// > years   LIST<INTEGER>  years of reference, the newest first
MATCH (:Country)-[ships:SHIPS {mineral: $mineral}]->(:Country)
WHERE ships.year IS NOT NULL
WITH DISTINCT ships.hs6 AS hs6, ships.year AS year
ORDER BY year DESC
WITH hs6, collect(year) AS years
RETURN hs6 AS hs6, years AS years
ORDER BY hs6
