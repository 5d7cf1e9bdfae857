// Deletes finished deliveries created before a given time.
//
// $before DATETIME creation time before which deliveries are deleted
//
// > count INTEGER  number deleted
//
// plan: NodeByLabelScan because it runs once per scan, over a log of some months
MATCH (delivery:Delivery)
WHERE delivery.at < $before AND delivery.status <> 'pending'
DETACH DELETE delivery
RETURN count(*) AS count
