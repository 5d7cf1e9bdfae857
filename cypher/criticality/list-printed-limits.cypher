// Lists the largest third country in EU supply of each strategic raw material and stage, as printed.
// The source is the EU study of 2023.
// plan: NodeByLabelScan because the list determines the minerals
//
// $list           STRING  id of the list of strategic raw materials, e.g. "EU-STRATEGIC-2024"
//
// > mineral       STRING  mineral id
// > stage         STRING  extraction or refining
// > thirdCountry  STRING  ISO 3166-1 alpha-3 of a country outside the EU
// > share         FLOAT   share of the EU's own supply, 0 to 1, averaged over 2016 to 2020
// > year          INTEGER last year of the average
// > edition       STRING  edition id
// > evidence      STRING  observation id
MATCH (country:Country)-[membership:MEMBER_OF]->(:Bloc {id: 'eu27'})
WHERE membership.until IS NULL
WITH collect(country.iso3) AS members
MATCH (:CriticalList {id: $list})<-[:LISTED_ON]-(mineral:Mineral)
MATCH (share:Observation {mineral: mineral.id, kind: 'eu-supply-share'})
WHERE share.scope = 'country' AND share.form IS NULL AND share.value IS NOT NULL AND NOT share.iso3 IN members
WITH share
ORDER BY share.value DESC, share.iso3
WITH share.mineral AS mineral, share.stage AS stage, head(collect(share)) AS top
RETURN mineral AS mineral,
       stage AS stage,
       top.iso3 AS thirdCountry,
       top.value / 100.0 AS share,
       top.year AS year,
       top.edition AS edition,
       top.id AS evidence
ORDER BY mineral, stage
