// Ranks the countries or operations on a target's chains of a mineral by exposure, as the sum over all chains.
// It computes the exposure once more, to check the network engine; dependency/list-single-points reads the figures of the engine.
// plan: CartesianProduct because a link is compared with the demand
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
// $target STRING ISO 3166-1 alpha-3 or EU27, e.g. USA
//   :param target => "USA"
// $year INTEGER year of the flows, e.g. 2024
//   :param year => 2024
// $unit STRING country (a chain that meets it twice counts once) or country-stage, e.g. country
//   :param unit => "country"
// $limit INTEGER maximum number of rows, e.g. 25
//   :param limit => 25
//
// > key STRING "cobalt/CHN" or "cobalt/refining/CHN"; UNKNOWN is excluded
// > exposure FLOAT share of the target's supply on chains through it, 0 to 1
MATCH (use:Operation {mineral: $mineral, stage: 'use'})
WHERE use.iso3 = $target
  OR EXISTS { (:Country {iso3: use.iso3})-[member:MEMBER_OF]->(:Bloc {id: toLower($target)}) WHERE member.until IS NULL }
CALL (use) {
  MATCH (use)<-[link:SUPPLIES]-()
  WHERE link.year = $year
  RETURN sum(link.tonnes) AS tonnes
}
WITH collect(use) AS uses, sum(tonnes) AS demand
UNWIND uses AS use
MATCH (use) ((below:Operation)<-[leg:SUPPLIES WHERE leg.year = $year]-(above:Operation)){1,3}
WITH above, above[-1] AS passed, leg[0].tonnes / demand * reduce(share = 1.0, next IN tail(leg) | share * next.shareOfInput) AS share
WHERE passed.iso3 <> 'UNKNOWN' AND ($unit = 'country-stage' OR none(node IN above[..-1] WHERE node.iso3 = passed.iso3))
RETURN CASE $unit WHEN 'country' THEN $mineral + '/' + passed.iso3 ELSE passed.id END AS key, sum(share) AS exposure
ORDER BY exposure DESC, key
LIMIT $limit
