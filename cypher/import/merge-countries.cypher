// Every country; its governance is derived later.
//
// $rows LIST<MAP> the rows of the table `countries`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
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
