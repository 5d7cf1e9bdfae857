// Links blocs to the agreements that they are party to.
//
// $rows LIST<MAP> rows of the table `agreement_parties` whose party is a bloc, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreement})
MATCH (party:Bloc {id: row.bloc})
MERGE (party)-[partyTo:PARTY_TO]->(agreement)
SET partyTo = {role: row.role, run: $run}
RETURN row.key AS key
