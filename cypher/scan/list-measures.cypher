// Every measure with its dates and what it restricts, whatever the date: its state at a date is worked out from them (definitions 5).
//
// > id             STRING        measure id
// > iso3           STRING        the country that imposes it, ISO 3166-1 alpha-3
// > type           STRING        ban, quota, licence, tax, tariff or price-floor
// > instrument     STRING        name of the act
// > effective      DATE          null where none is set
// > plannedEnd     DATE          null where none is set
// > suspendedFrom  DATE          null where it was never suspended
// > suspendedUntil DATE          null where none is set
// > ended          DATE          null where it has not ended
// > quotaTonnes    FLOAT         null where it is no quota, or none is printed
// > restricts      LIST<MAP>     {mineral, form}: what it restricts; form is null for every one
// > targets        LIST<STRING>  destinations by ISO 3166-1 alpha-3; empty for every destination
//
// plan: NodeByLabelScan because all measures are asked for, a few hundred
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
