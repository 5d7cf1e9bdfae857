// Lists the refiners of a mineral outside an excluded country, with their hidden origin and service to the target.
// GET /api/v1/routes returns the routes through them.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
// $target STRING ISO 3166-1 alpha-3, e.g. USA
//   :param target => "USA"
// $exclude STRING ISO 3166-1 alpha-3 of the country to avoid, e.g. CHN
//   :param exclude => "CHN"
// $year INTEGER year of the flows, e.g. 2024
//   :param year => 2024
//
// > refiner STRING operation id
// > outputTonnes FLOAT newest output, tonnes of contained metal
// > spareTonnes FLOAT what it can deliver beyond its deliveries, in tonnes that reach use, under the default headroom; null without flows
// > hiddenOrigin FLOAT share of its input that comes directly from the excluded country, 0 to 1
// > servesTarget BOOLEAN whether it already supplies the target
MATCH (refiner:Operation {mineral: $mineral, stage: 'refining'})
WHERE refiner.outputTonnes > 0 AND refiner.iso3 <> $exclude AND refiner.iso3 <> 'UNKNOWN'
OPTIONAL MATCH (refiner)<-[feeds:SUPPLIES]-(:Operation {iso3: $exclude})
WHERE feeds.year = $year
WITH refiner, sum(feeds.shareOfInput) AS hiddenOrigin
RETURN refiner.id AS refiner,
       refiner.outputTonnes AS outputTonnes,
       refiner.spareTonnes AS spareTonnes,
       hiddenOrigin AS hiddenOrigin,
       EXISTS { (refiner)-[:SUPPLIES {year: $year}]->(:Operation {id: $mineral + '/use/' + $target}) } AS servesTarget
ORDER BY servesTarget DESC, hiddenOrigin, outputTonnes DESC, refiner
