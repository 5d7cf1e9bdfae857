// Forgets the deliveries that are done with and were made before some time.
//
// $before DATETIME the time
//
// > count INTEGER  how many were forgotten
//
// plan: NodeByLabelScan because it runs once a scan, over a log of some months
MATCH (delivery:Delivery)
WHERE delivery.at < $before AND delivery.status <> 'pending'
DETACH DELETE delivery
RETURN count(*) AS count
