// Lists agreements on minerals between countries and blocs, with their commitments and sources.
//
// $id              STRING        agreement id; null for every agreement
// $offset          INTEGER       rows to skip
// $limit           INTEGER       maximum number of rows
//
// > id             STRING        agreement id
// > name           STRING        name
// > type           STRING        mou, framework, fta, partnership, declaration or proposal
// > status         STRING        status, e.g. signed, in-force, proposed
// > signed         DATE          date signed; null where not signed or unknown
// > inForce        DATE          date of entry into force; null where not in force
// > ends           DATE          end date; null for none
// > datePrecision  STRING        precision of the dates: day, month or year; null without a date
// > parties        LIST<STRING>  countries by ISO 3166-1 alpha-3, then blocs by id
// > covers         LIST<STRING>  minerals, then stages, that its text names
// > cover          STRING        named: it names minerals or stages; general: it names none and covers all trade between its parties
// > roles          LIST<MAP>     {party, role} of each party
// > commitments    LIST<STRING>  commitments of the parties, paraphrased
// > note           STRING        note; null for none
// > sources        LIST<MAP>     {id, table, row} of each source
//
// plan: NodeByLabelScan because all agreements may be listed, a few dozen
MATCH (agreement:Agreement)
WHERE $id IS NULL OR agreement.id = $id
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
       CASE WHEN EXISTS { (agreement)-[:COVERS]->() } THEN 'named' ELSE 'general' END AS cover,
       COLLECT {
         MATCH (agreement)<-[role:PARTY_TO]-(party:Country|Bloc)
         RETURN {party: coalesce(party.iso3, party.id), role: role.role} AS entry
         ORDER BY coalesce(party.iso3, party.id)
       } AS roles,
       coalesce(agreement.commitments, []) AS commitments,
       agreement.note AS note,
       COLLECT {
         MATCH (agreement)-[from:FROM]->(source:Source)
         RETURN {id: source.id, table: from.table, row: from.row} AS entry
         ORDER BY source.id, from.row
       } AS sources
ORDER BY id
