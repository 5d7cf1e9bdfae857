// Makes the deliveries that tell of one scan; one that is there already stays as it is.
//
// $deliveries LIST<MAP> of each its id, subscription, type and body
// $scan       STRING    the scan, e.g. "scan-1"
// $now        DATETIME  when they are made; they are due at once
// $expiresAt  DATETIME  when they are given up
//
// > count     INTEGER   how many are there now
UNWIND $deliveries AS row
MATCH (subscription:Subscription {id: row.subscription})
WHERE subscription.active
MERGE (delivery:Delivery {id: row.id})
  ON CREATE SET delivery.scan = $scan, delivery.type = row.type, delivery.body = row.body, delivery.status = 'pending', delivery.attempts = 0,
    delivery.at = $now, delivery.nextAt = $now, delivery.expiresAt = $expiresAt
MERGE (subscription)-[:DELIVERED]->(delivery)
RETURN count(delivery) AS count
