// Returns the summed trade of the country pairs too small to be listed, for some headings in one year.
//
// $codes        LIST<STRING>  headings of the Harmonized System, e.g. ["282200", "810520"]
// $mineral      STRING        mineral id, e.g. "cobalt"; null for every mineral under the headings
// $year         INTEGER       year of reference
//
// > pairs       INTEGER       country pairs summed
// > valueUsd    FLOAT         total value in US dollars
MATCH (rest:TradeRest)
WHERE rest.hs6 IN $codes AND rest.year = $year AND ($mineral IS NULL OR rest.mineral = $mineral)
WITH sum(rest.pairs) AS pairs, sum(rest.valueUsd) AS valueUsd
WHERE pairs > 0
RETURN pairs AS pairs, valueUsd AS valueUsd
