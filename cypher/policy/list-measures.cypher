// Lists trade measures with their state at a date. Intervals are closed at both ends; the first matching state applies.
//
// $id               STRING        measure id; null for every measure
// $asOf             DATE          date at which the state is evaluated, e.g. date("2025-10-20")
// $mineral          STRING        mineral id, including measures on a part of it or on its parent; null for every mineral
// $iso3             STRING        imposing country, ISO 3166-1 alpha-3; null for every country
// $state            STRING        state at the date, e.g. "in-force"; null for every state
// $offset           INTEGER       rows to skip
// $limit            INTEGER       maximum number of rows
//
// > id              STRING        measure id
// > iso3            STRING        imposing country, ISO 3166-1 alpha-3
// > type            STRING        ban, quota, licence, tax, tariff or price-floor
// > instrument      STRING        name of the act
// > minerals        LIST<STRING>  mineral ids; single elements where the act names them
// > forms           LIST<STRING>  forms restricted, if the act names any
// > hs6             LIST<STRING>  headings restricted, if the act names any
// > targets         LIST<STRING>  destinations by ISO 3166-1 alpha-3; empty for every destination
// > announced       DATE          date announced; null where unknown
// > effective       DATE          first day in force; null where none is set
// > plannedEnd      DATE          scheduled end; null where none is set
// > suspendedFrom   DATE          first day of suspension; null where never suspended
// > suspendedUntil  DATE          last day of suspension; null where none is set
// > ended           DATE          end date; null where not ended
// > datePrecision   STRING        precision of the dates: day, month or year
// > quotaTonnes     FLOAT         quota in tonnes; null where it is no quota or none is printed
// > note            STRING        note; null for none
// > state           STRING        proposed, not-yet, in-force, suspended, scheduled-end-passed or ended
//
// plan: NodeByLabelScan because all measures may be listed, a few hundred
MATCH (measure:Measure)
WHERE ($id IS NULL OR measure.id = $id)
  AND ($iso3 IS NULL OR measure.iso3 = $iso3)
  AND (
    $mineral IS NULL
    OR EXISTS { (measure)-[:RESTRICTS]->(:Mineral {id: $mineral}) }
    OR EXISTS { (measure)-[:RESTRICTS]->(:Mineral)-[:PART_OF]->(:Mineral {id: $mineral}) }
    OR EXISTS { (measure)-[:RESTRICTS]->(:Mineral)<-[:PART_OF]-(:Mineral {id: $mineral}) }
  )
MATCH (measure)-[:IN_STATE]->(period:Period)
WHERE period.from <= date($asOf) AND period.until >= date($asOf) AND ($state IS NULL OR period.state = $state)
WITH measure, period.state AS state
ORDER BY measure.id
SKIP $offset
LIMIT $limit
RETURN measure.id AS id,
       measure.iso3 AS iso3,
       measure.type AS type,
       measure.instrument AS instrument,
       COLLECT { MATCH (measure)-[:RESTRICTS]->(mineral:Mineral) RETURN DISTINCT mineral.id AS id ORDER BY id } AS minerals,
       COLLECT { MATCH (measure)-[restricts:RESTRICTS]->() WHERE restricts.form IS NOT NULL RETURN DISTINCT restricts.form AS form ORDER BY form } AS forms,
       COLLECT { MATCH (measure)-[restricts:RESTRICTS]->() WHERE restricts.hs6 IS NOT NULL RETURN DISTINCT restricts.hs6 AS heading ORDER BY heading } AS hs6,
       COLLECT { MATCH (measure)-[:TARGETS]->(country:Country) RETURN DISTINCT country.iso3 AS iso3 ORDER BY iso3 } AS targets,
       measure.announced AS announced,
       measure.effective AS effective,
       measure.plannedEnd AS plannedEnd,
       measure.suspendedFrom AS suspendedFrom,
       measure.suspendedUntil AS suspendedUntil,
       measure.ended AS ended,
       measure.datePrecision AS datePrecision,
       measure.quotaTonnes AS quotaTonnes,
       measure.note AS note,
       state AS state
ORDER BY id
