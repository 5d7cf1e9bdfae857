// Merges mines, smelters, refineries and plants with their sources.
//
// $rows LIST<MAP> rows of the table `sites`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
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
