// Agreements on minerals between countries and blocs.
//
// $offset          INTEGER       rows to pass over
// $limit           INTEGER       rows to give at the most
//
// > id             STRING        agreement id
// > name           STRING        name
// > type           STRING        mou, framework, fta, partnership, declaration or proposal
// > status         STRING        such as signed, in-force, proposed
// > signed         DATE          null where it is not signed or the day is not known
// > inForce        DATE          null where it is not in force
// > ends           DATE          null where it has no end
// > datePrecision  STRING        day, month or year; null without a date
// > parties        LIST<STRING>  countries by ISO 3166-1 alpha-3, then blocs by id
// > covers         LIST<STRING>  minerals, then stages, where its text names any
// > cover          STRING        named: it names minerals or stages; general: it names none and covers all trade between its parties
//
// plan: NodeByLabelScan because a list of all agreements is asked for, a few dozen
MATCH (agreement:Agreement)
WITH agreement
ORDER BY agreement.id
SKIP $offset
LIMIT $limit
RETURN agreement.id AS id,
       agreement.name AS name,
       agreement.type AS type,
       agreement.status AS status,
       agreement.signed AS signed,
       agreement.inForce AS inForce,
       agreement.ends AS ends,
       agreement.datePrecision AS datePrecision,
       COLLECT { MATCH (agreement)<-[:PARTY_TO]-(country:Country) RETURN DISTINCT country.iso3 AS party ORDER BY party }
         + COLLECT { MATCH (agreement)<-[:PARTY_TO]-(bloc:Bloc) RETURN DISTINCT bloc.id AS party ORDER BY party } AS parties,
       COLLECT { MATCH (agreement)-[:COVERS]->(mineral:Mineral) RETURN DISTINCT mineral.id AS covered ORDER BY covered }
         + COLLECT { MATCH (agreement)-[:COVERS]->(stage:Stage) RETURN DISTINCT stage.id AS covered ORDER BY covered } AS covers,
       CASE WHEN EXISTS { (agreement)-[:COVERS]->() } THEN "named" ELSE "general" END AS cover
ORDER BY id
