// Every edition of every published source.
//
// $rows LIST<MAP> the rows of the table `sources`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source = {
  id: row.id,
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
