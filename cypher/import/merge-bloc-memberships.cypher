// The blocs that are members of a wider bloc.
//
// $rows LIST<MAP> the rows of the table `bloc_members` whose member is a bloc, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (bloc:Bloc {id: row.bloc})
MATCH (member:Bloc {id: row.memberBloc})
MERGE (member)-[memberOf:MEMBER_OF]->(bloc)
SET memberOf = {since: row.since, until: row.until, role: row.role, run: $run}
RETURN row.key AS key
