// Merges published figures with their sources.
//
// $rows LIST<MAP> rows of the table `observations`, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (source:Source {id: row.provenance.source})
MERGE (observation:Observation {id: row.id})
SET observation = {
  id: row.id,
  name: coalesce(row.iso3 + ', ', '') + coalesce(row.mineral + ' ', '') + coalesce(row.stage + ' ', '') + row.kind + coalesce(' ' + row.year, '')
    + coalesce(': ' + round(row.value, 3) + ' ' + row.unit, '') + ' (' + row.provenance.edition + ')',
  kind: row.kind,
  mineral: row.mineral,
  stage: row.stage,
  scope: row.scope,
  iso3: row.iso3,
  partner: row.partner,
  rank: row.rank,
  form: row.form,
  value: row.value,
  low: row.low,
  high: row.high,
  unit: row.unit,
  unitBasis: row.unitBasis,
  year: row.year,
  edition: row.provenance.edition,
  basis: row.basis,
  raw: row.raw,
  note: row.note,
  chosen: row.chosen,
  run: $run
}
MERGE (observation)-[states:FROM]->(source)
SET states = {table: row.provenance.table, row: row.provenance.row, run: $run}
RETURN row.key AS key
