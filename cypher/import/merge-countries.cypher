// Merges countries. Their governance is derived later.
//
// $rows LIST<MAP> rows of the table `countries`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MERGE (country:Country {iso3: row.iso3})
SET country = {
  iso3: row.iso3,
  iso2: row.iso2,
  isoNumeric: row.isoNumeric,
  name: row.name,
  region: row.region,
  subregion: row.subregion,
  latitude: row.latitude,
  longitude: row.longitude,
  run: $run
}
RETURN row.key AS key
