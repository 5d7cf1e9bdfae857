// Lists net import reliance as printed in an edition, highest first.
//
// $target STRING ISO 3166-1 alpha-3, e.g. USA
//   :param target => "USA"
// $edition STRING edition id, e.g. usgs-mcs-2025
//   :param edition => "usgs-mcs-2025"
//
// > mineral STRING mineral id
// > form STRING form, where the list distinguishes forms
// > year INTEGER year of reference
// > printed STRING text as printed, e.g. >50
// > low FLOAT lower end, percent
// > high FLOAT upper end, percent
MATCH (observation:Observation)-[:ABOUT]->(:Country {iso3: $target})
WHERE observation.kind = "net-import-reliance" AND observation.edition = $edition
RETURN observation.mineral AS mineral,
       observation.form AS form,
       observation.year AS year,
       observation.raw AS printed,
       coalesce(observation.low, observation.value) AS low,
       coalesce(observation.high, observation.value) AS high
ORDER BY low DESC, mineral, form, year
