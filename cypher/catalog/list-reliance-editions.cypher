// Lists the editions that print net import reliance for one country, newest first.
//
// $iso3      STRING   ISO 3166-1 alpha-3, e.g. "USA"
//
// > edition  STRING   edition id
// > year     INTEGER  year of reference of its newest figures
MATCH (observation:Observation {iso3: $iso3, kind: 'net-import-reliance'})
WITH observation.edition AS edition, max(observation.year) AS year
RETURN edition AS edition, year AS year
ORDER BY year DESC, edition DESC
