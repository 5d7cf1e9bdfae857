// Creates the deliveries of one scan. Existing deliveries stay unchanged.
//
// $deliveries LIST<MAP> {id, subscription, type, body} of each delivery
// $scan       STRING    scan id, e.g. "scan-1"
// $now        DATETIME  creation time; they are due at once
// $expiresAt  DATETIME  time after which delivery is abandoned
//
// > count     INTEGER   deliveries stored for the scan
UNWIND $deliveries AS row
MATCH (subscription:Subscription {id: row.subscription})
WHERE subscription.active
MERGE (delivery:Delivery {id: row.id})
  ON CREATE SET delivery.name = row.type + ' of ' + $scan, delivery.scan = $scan, delivery.type = row.type, delivery.body = row.body, delivery.status = 'pending', delivery.attempts = 0,
    delivery.at = $now, delivery.nextAt = $now, delivery.expiresAt = $expiresAt
MERGE (subscription)-[:DELIVERED]->(delivery)
RETURN count(delivery) AS count
