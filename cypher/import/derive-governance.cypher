// Sets each country's governance: the mean of its six Worldwide Governance Indicators (-2.5 to 2.5).
// The newest year with all six counts. The mean is rounded to nine decimals to hide summation noise.
//
// $run STRING run id of this import
//
// > count INTEGER countries updated
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
