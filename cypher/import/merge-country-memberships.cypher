// Links countries to the blocs that they are members of.
//
// $rows LIST<MAP> rows of the table `bloc_members` whose member is a country, each with its unique `key`
// $run STRING run id of this import
//
// > key STRING key of each row written
UNWIND $rows AS row
MATCH (bloc:Bloc {id: row.bloc})
MATCH (member:Country {iso3: row.iso3})
MERGE (member)-[memberOf:MEMBER_OF]->(bloc)
SET memberOf = {since: row.since, until: row.until, role: row.role, run: $run}
RETURN row.key AS key
