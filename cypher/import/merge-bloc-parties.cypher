// The blocs that are party to an agreement.
//
// $rows LIST<MAP> the rows of the table `agreement_parties` whose party is a bloc, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (agreement:Agreement {id: row.agreement})
MATCH (party:Bloc {id: row.bloc})
MERGE (party)-[partyTo:PARTY_TO]->(agreement)
SET partyTo = {role: row.role, run: $run}
RETURN row.key AS key
