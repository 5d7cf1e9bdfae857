// Lists every measure with its dates and restrictions. The state at a date is computed from them (definitions 5).
//
// > id             STRING        measure id
// > iso3           STRING        imposing country, ISO 3166-1 alpha-3
// > type           STRING        ban, quota, licence, tax, tariff or price-floor
// > instrument     STRING        name of the act
// > effective      DATE          first day in force; null where none is set
// > plannedEnd     DATE          scheduled end; null where none is set
// > suspendedFrom  DATE          first day of suspension; null where never suspended
// > suspendedUntil DATE          last day of suspension; null where none is set
// > ended          DATE          end date; null where not ended
// > quotaTonnes    FLOAT         quota in tonnes; null where it is no quota or none is printed
// > restricts      LIST<MAP>     {mineral, form} restricted; form is null for every form
// > targets        LIST<STRING>  destinations by ISO 3166-1 alpha-3; empty for every destination
//
// plan: NodeByLabelScan because all measures are listed, a few hundred
MATCH (measure:Measure)
RETURN measure.id AS id,
       measure.iso3 AS iso3,
       measure.type AS type,
       measure.instrument AS instrument,
       measure.effective AS effective,
       measure.plannedEnd AS plannedEnd,
       measure.suspendedFrom AS suspendedFrom,
       measure.suspendedUntil AS suspendedUntil,
       measure.ended AS ended,
       measure.quotaTonnes AS quotaTonnes,
       COLLECT {
         MATCH (measure)-[restricts:RESTRICTS]->(mineral:Mineral)
         WITH DISTINCT mineral.id AS mineral, restricts.form AS form
         ORDER BY mineral, form
         RETURN {mineral: mineral, form: form} AS restricted
       } AS restricts,
       COLLECT { MATCH (measure)-[:TARGETS]->(country:Country) RETURN DISTINCT country.iso3 AS iso3 ORDER BY iso3 } AS targets
ORDER BY id
