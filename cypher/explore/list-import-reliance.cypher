// Lists every net import reliance printed in an edition, in its list and in its chapters, highest first.
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
MATCH (observation:Observation {iso3: $target, kind: 'net-import-reliance'})
WHERE observation.edition = $edition
RETURN observation.mineral AS mineral,
       observation.form AS form,
       observation.year AS year,
       observation.raw AS printed,
       coalesce(observation.low, observation.value) AS low,
       coalesce(observation.high, observation.value) AS high
ORDER BY low DESC, mineral, form, year
