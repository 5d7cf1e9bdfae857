// One statement, measure, agreement or barred trade with the place where its source has it.
//
// $id        STRING   id of any of them
//
// > kind     STRING   statement, measure, agreement or barred-trade
// > text     STRING   what is stated: the statement, the instrument, or the agreement's name
// > quoted   BOOLEAN  whether it is only reported, because no loaded data hold it; null for what is no statement
// > source   MAP      {id, title, publisher, licence, url}
// > table    STRING   file or table of the source
// > row      STRING   line or key there
CALL () {
  MATCH (statement:Statement {id: $id})
  RETURN statement AS stated, 'statement' AS kind, statement.text AS text, statement.kind = 'quoted' AS quoted
  UNION
  MATCH (measure:Measure {id: $id})
  RETURN measure AS stated, 'measure' AS kind, measure.instrument AS text, NULL AS quoted
  UNION
  MATCH (agreement:Agreement {id: $id})
  RETURN agreement AS stated, 'agreement' AS kind, agreement.name AS text, NULL AS quoted
  UNION
  MATCH (barred:BarredTrade {id: $id})
  RETURN barred AS stated, 'barred-trade' AS kind, barred.instrument AS text, NULL AS quoted
}
MATCH (stated)-[from:FROM]->(source:Source)
RETURN kind AS kind,
       text AS text,
       quoted AS quoted,
       {id: source.id, title: source.title, publisher: source.publisher, licence: source.licence, url: source.url} AS source,
       from.table AS table,
       from.row AS row
