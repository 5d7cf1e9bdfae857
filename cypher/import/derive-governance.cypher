// A country's governance: the mean of its six Worldwide Governance Indicators (-2.5 to 2.5) in the newest year that has all six.
// Rounded to nine places, so that the order of adding up does not show.
//
// $run STRING the stamp of this import
//
// > count INTEGER countries that have one
MATCH (observation:Observation {kind: 'governance'})
WHERE observation.year IS NOT NULL AND observation.run = $run AND observation.value IS NOT NULL
WITH observation.iso3 AS iso3, observation.year AS year, round(avg(observation.value), 9) AS governance, count(DISTINCT observation.form) AS dimensions
WHERE dimensions = 6
WITH iso3, year, governance
ORDER BY year DESC
WITH iso3, collect({year: year, governance: governance})[0] AS newest
MATCH (country:Country {iso3: iso3})
SET country.governance = newest.governance, country.governanceYear = newest.year
RETURN count(*) AS count
