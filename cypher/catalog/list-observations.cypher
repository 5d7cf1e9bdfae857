// Lists published figures as printed, in every edition.
//
// $mineral   STRING   mineral id, e.g. "cobalt"; null for every mineral
// $iso3      STRING   ISO 3166-1 alpha-3; null for every country
// $kind      STRING   kind of figure, e.g. "production"; null for every kind
// $stage     STRING   stage id, e.g. "extraction"; null for every stage
// $year      INTEGER  year of reference; null for every year
// $edition   STRING   edition id, e.g. "usgs-mcs-2025"; null for every edition
// $offset    INTEGER  rows to skip
// $limit     INTEGER  maximum number of rows
//
// > id       STRING   observation id, for /evidence
// > kind     STRING   kind of figure
// > mineral  STRING   mineral id; null for figures about a country alone
// > iso3     STRING   ISO 3166-1 alpha-3; null for unnamed output or the world
// > scope    STRING   country, other (unnamed output) or world
// > partner  STRING   supplying country, for import shares
// > rank     INTEGER  rank for import shares, 1 for the largest
// > stage    STRING   stage id; null where the figure has none
// > form     STRING   form of the mineral or commodity as printed
// > value    MAP      {low, central, high}, each null where unknown
// > raw      STRING   text as printed
// > unit     STRING   unit of the value
// > year     INTEGER  year of reference
// > edition  STRING   edition id
// > chosen   BOOLEAN  whether it is the chosen figure for its operation, kind and year
// > basis    STRING   reported, estimated or assumed
// > note     STRING   footnotes and the reason for an absent value
// > source   STRING   source id
//
// plan: NodeByLabelScan because the mineral may be absent
CALL () {
  MATCH (observation:Observation {mineral: $mineral})
  WHERE observation.kind IS NOT NULL // which the index of both needs
  RETURN observation
  UNION ALL
  UNWIND CASE WHEN $mineral IS NULL THEN [true] ELSE [] END AS once
  MATCH (observation:Observation)
  RETURN observation
}
WITH observation
WHERE ($iso3 IS NULL OR observation.iso3 = $iso3)
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
