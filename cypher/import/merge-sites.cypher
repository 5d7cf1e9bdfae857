// Mines, smelters, refineries and plants, each with the source that lists it.
//
// $rows LIST<MAP> the rows of the table `sites`, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (source:Source {id: row.provenance.source})
MERGE (site:Site {id: row.id})
SET site = {
  id: row.id,
  name: row.name,
  otherNames: row.otherNames,
  kind: row.kind,
  confidence: row.confidence,
  iso3: row.iso3,
  latitude: row.latitude,
  longitude: row.longitude,
  primaryCommodity: row.primaryCommodity,
  secondaryCommodity: row.secondaryCommodity,
  otherCommodities: row.otherCommodities,
  minerals: row.minerals,
  unmatched: row.unmatched,
  run: $run
}
MERGE (site)-[lists:FROM]->(source)
SET lists = {table: row.provenance.table, row: row.provenance.row, run: $run}
RETURN row.key AS key
