// Returns one statement, measure, agreement or barred trade with its place in the source.
//
// $id        STRING   id of the statement, measure, agreement or barred trade
//
// > kind     STRING   statement, measure, agreement or barred-trade
// > text     STRING   text of the statement, the instrument, or the agreement's name
// > quoted   BOOLEAN  whether it is only reported, as no loaded data contain it; null except for statements
// > source   MAP      {id, title, publisher, licence, url}
// > table    STRING   file or table of the source
// > row      STRING   line or key in the table
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
