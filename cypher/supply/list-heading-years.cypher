// The years for which trade under one heading of the Harmonized System is loaded, the newest first.
//
// $hs6    STRING   heading, e.g. "282200"
//
// > year  INTEGER  year of reference
MATCH (:Country)-[ships:SHIPS {hs6: $hs6}]->(:Country)
WHERE ships.year IS NOT NULL
RETURN DISTINCT ships.year AS year
ORDER BY year DESC
