// Published figures of one mineral as they were printed, every edition beside the others.
//
// $mineral   STRING   mineral id, e.g. "cobalt"
// $iso3      STRING   ISO 3166-1 alpha-3; null for every country
// $kind      STRING   e.g. "production"; null for every kind
// $stage     STRING   stage id, e.g. "extraction"; null for every stage
// $year      INTEGER  year of reference; null for every year
// $edition   STRING   edition id, e.g. "usgs-mcs-2025"; null for every edition
// $offset    INTEGER  rows to pass over
// $limit     INTEGER  rows to give at the most
//
// > id       STRING   observation id, for /evidence
// > kind     STRING   what is measured
// > mineral  STRING   mineral id; null for figures about a country alone
// > iso3     STRING   ISO 3166-1 alpha-3; null for a rest or the world
// > scope    STRING   country, other (what no row names) or world
// > partner  STRING   for import shares the country supplied from
// > rank     INTEGER  for import shares 1 for the largest
// > stage    STRING   stage id; null where the figure has none
// > form     STRING   form of the mineral, or the commodity as printed
// > value    MAP      {low, central, high}, each null where it is not known
// > raw      STRING   the text as printed
// > unit     STRING   unit of the value
// > year     INTEGER  year of reference
// > edition  STRING   edition id
// > chosen   BOOLEAN  whether it is the one taken for its operation, kind and year
// > basis    STRING   reported, estimated or assumed
// > note     STRING   footnotes, and why a value is absent
// > source   STRING   source id
MATCH (observation:Observation {mineral: $mineral})
WHERE observation.kind IS NOT NULL
  AND ($iso3 IS NULL OR observation.iso3 = $iso3)
  AND ($kind IS NULL OR observation.kind = $kind)
  AND ($stage IS NULL OR observation.stage = $stage)
  AND ($year IS NULL OR observation.year = $year)
  AND ($edition IS NULL OR observation.edition = $edition)
WITH observation
ORDER BY observation.id
SKIP $offset
LIMIT $limit
RETURN observation.id AS id,
       observation.kind AS kind,
       observation.mineral AS mineral,
       observation.iso3 AS iso3,
       observation.scope AS scope,
       observation.partner AS partner,
       observation.rank AS rank,
       observation.stage AS stage,
       observation.form AS form,
       {low: observation.low, central: observation.value, high: observation.high} AS value,
       observation.raw AS raw,
       observation.unit AS unit,
       observation.year AS year,
       observation.edition AS edition,
       observation.chosen AS chosen,
       observation.basis AS basis,
       observation.note AS note,
       head([(observation)-[:FROM]->(source:Source) | source.id]) AS source
ORDER BY id
