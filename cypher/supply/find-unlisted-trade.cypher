// How much of a year's trade under some headings is added up, because its pairs of countries are too small to be listed.
//
// $codes        LIST<STRING>  headings of the Harmonized System, e.g. ["282200", "810520"]
// $mineral      STRING        mineral id, e.g. "cobalt"; null for whatever the headings hold
// $year         INTEGER       year of reference
//
// > pairs       INTEGER       pairs of countries that are added up
// > valueUsd    FLOAT         their value in US dollars
MATCH (rest:TradeRest)
WHERE rest.hs6 IN $codes AND rest.year = $year AND ($mineral IS NULL OR rest.mineral = $mineral)
WITH sum(rest.pairs) AS pairs, sum(rest.valueUsd) AS valueUsd
WHERE pairs > 0
RETURN pairs AS pairs, valueUsd AS valueUsd
