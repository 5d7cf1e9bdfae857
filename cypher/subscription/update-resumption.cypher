// Resumes a paused subscription.
// Pending deliveries are due at once and get a new expiry time. An active subscription stays unchanged.
//
// $id        STRING   subscription id, e.g. "sub_1"
// $now       DATETIME time of resumption
// $expiresAt DATETIME time after which pending deliveries are abandoned
//
// > count    INTEGER  pending deliveries rescheduled
MATCH (subscription:Subscription {id: $id})
WHERE NOT subscription.active
SET subscription.active = true, subscription.failures = 0, subscription.lost = 0
REMOVE subscription.pausedReason
WITH subscription
MATCH (subscription)-[:DELIVERED]->(delivery:Delivery {status: 'pending'})
SET delivery.nextAt = $now, delivery.expiresAt = $expiresAt
RETURN count(delivery) AS count
