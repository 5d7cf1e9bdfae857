// Lists the flows of a mineral restricted by measures in force at a date, with the share left open.
// Only bans and quotas that the flows cannot reflect yet reduce the open share; licences are listed as well.
//
// $mineral STRING mineral id, e.g. cobalt
//   :param mineral => "cobalt"
// $year INTEGER year of the flows, e.g. 2024
//   :param year => 2024
// $asOf DATE date at which measures are evaluated, e.g. 2026-01-15
//   :param asOf => date("2026-01-15")
//
// > key STRING flow key
// > from STRING operation id of the sender
// > to STRING operation id of the receiver
// > form STRING traded form; null where forms are not distinguished
// > tonnes FLOAT sender's contained tonnes
// > open FLOAT share of the flow left open, 0 to 1
// > measures LIST<STRING> ids of the measures in force on it
MATCH (mineral:Mineral {id: $mineral})-[:PART_OF*0..1]-(restricted:Mineral)<-[restricts:RESTRICTS]-(measure:Measure)
WHERE measure.type IN ['ban', 'quota', 'licence'] AND measure.effective <= date($asOf)
  AND (measure.ended IS NULL OR measure.ended >= date($asOf))
  AND (measure.suspendedFrom IS NULL OR measure.suspendedFrom > date($asOf))
  AND (measure.suspendedUntil IS NULL OR measure.suspendedUntil >= date($asOf))
  AND (measure.plannedEnd IS NULL OR measure.plannedEnd >= date($asOf))
WITH measure, max(NOT EXISTS { (restricted)-[:PART_OF]->(mineral) }) AS whole, collect(restricts.form) AS forms, count(restricts) AS restrictions
WITH measure, whole, CASE WHEN size(forms) < restrictions THEN [] ELSE forms END AS forms,
     COLLECT { MATCH (measure)-[:TARGETS]->(target:Country) RETURN target.iso3 AS iso3 } AS targets
MATCH (sender:Operation)-[link:SUPPLIES]->(receiver:Operation)
WHERE sender.iso3 = measure.iso3 AND sender.mineral = $mineral AND link.year = $year AND receiver.iso3 <> sender.iso3
  AND (size(forms) = 0 OR coalesce(link.form, '') IN forms) AND (size(targets) = 0 OR receiver.iso3 IN targets)
WITH measure, whole, collect({link: link, from: sender.id, to: receiver.id}) AS flows, sum(link.tonnes) AS restricted
WITH measure, flows, CASE
    WHEN NOT whole OR measure.effective <= date({year: $year, month: 1, day: 1}) THEN 1.0
    WHEN measure.type = 'ban' THEN 0.0
    WHEN measure.type = 'quota' AND measure.quotaTonnes < restricted THEN measure.quotaTonnes / restricted
    ELSE 1.0 END AS open
UNWIND flows AS flow
WITH flow, measure, open
ORDER BY measure.id
WITH flow.link AS link, flow.from AS from, flow.to AS to, min(open) AS open, collect(measure.id) AS measures
RETURN link.key AS key, from AS from, to AS to, link.form AS form, link.tonnes AS tonnes, open AS open, measures AS measures
ORDER BY open, tonnes DESC, key
