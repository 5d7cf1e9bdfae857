// Lists the uses of a mineral by source, largest share first.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
//
// > application STRING name in English
// > share FLOAT share of the mineral's use, 0 to 1; null where the source prints none
// > year INTEGER year of reference
// > edition STRING edition id
MATCH (:Mineral {id: $mineral})-[usedIn:USED_IN]->(application:Application)
RETURN application.name AS application,
       usedIn.share AS share,
       usedIn.year AS year,
       usedIn.edition AS edition
ORDER BY coalesce(share, -1.0) DESC, application, edition
