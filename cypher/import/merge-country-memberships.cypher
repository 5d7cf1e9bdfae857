// The countries that are members of a bloc.
//
// $rows LIST<MAP> the rows of the table `bloc_members` whose member is a country, and `key`, what makes a row unique
// $run STRING the stamp of this import
//
// > key STRING the key of each row that found its place
UNWIND $rows AS row
MATCH (bloc:Bloc {id: row.bloc})
MATCH (member:Country {iso3: row.iso3})
MERGE (member)-[memberOf:MEMBER_OF]->(bloc)
SET memberOf = {since: row.since, until: row.until, role: row.role, run: $run}
RETURN row.key AS key
