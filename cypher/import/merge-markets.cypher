// Merges the markets of countries: a country in one mineral, or under a heading of several minerals.
//
// $rows LIST<MAP> markets {mineral, hs6, place} that operations and shipments name, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (country:Country {iso3: row.place})
OPTIONAL MATCH (mineral:Mineral {id: row.mineral})
MERGE (market:Market {id: row.key})
SET market = {
  id: row.key,
  name: country.name + ', ' + coalesce(mineral.name, 'heading ' + row.hs6),
  mineral: row.mineral,
  hs6: row.hs6,
  iso3: row.place,
  run: $run
}
MERGE (market)-[locatedIn:IN]->(country)
SET locatedIn.run = $run
FOREACH (traded IN CASE WHEN mineral IS NULL THEN [] ELSE [mineral] END |
  MERGE (market)-[concerns:OF]->(traded)
  SET concerns.run = $run
)
RETURN row.key AS key
