// Merges alternative names of countries and links each to its country.
//
// $rows LIST<MAP> rows of the table `country_aliases`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (country:Country {iso3: row.iso3})
MERGE (alias:Alias {key: row.key})
SET alias = {key: row.key, name: row.alias, alias: row.alias, kind: 'country', run: $run}
MERGE (alias)-[names:NAMES]->(country)
SET names.run = $run
RETURN row.key AS key
