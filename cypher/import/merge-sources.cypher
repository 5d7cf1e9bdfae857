// Merges the editions of published sources.
//
// $rows LIST<MAP> rows of the table `sources`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source = {
  id: row.id,
  name: row.title,
  title: row.title,
  publisher: row.publisher,
  edition: row.edition,
  year: row.year,
  licence: row.licence,
  attribution: row.attribution,
  url: row.url,
  run: $run
}
RETURN row.key AS key
