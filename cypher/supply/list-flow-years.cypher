// Lists the years with traced flows of one mineral, newest first.
//
// $mineral  STRING   mineral id, e.g. "cobalt"
//
// > year    INTEGER  flow year
MATCH (:Operation)-[supplies:SUPPLIES {mineral: $mineral}]->(:Operation)
WHERE supplies.year IS NOT NULL
RETURN DISTINCT supplies.year AS year
ORDER BY year DESC
