// Sends again to a subscription that was paused: what waited is due at once and has its whole time before it. One that is active stays as it is.
//
// $id        STRING   the subscription, e.g. "sub_1"
// $now       DATETIME when it is resumed
// $expiresAt DATETIME when what waited is given up
//
// > count    INTEGER  how many deliveries waited
MATCH (subscription:Subscription {id: $id})
WHERE NOT subscription.active
SET subscription.active = true, subscription.failures = 0, subscription.lost = 0
REMOVE subscription.pausedReason
WITH subscription
MATCH (subscription)-[:DELIVERED]->(delivery:Delivery {status: 'pending'})
SET delivery.nextAt = $now, delivery.expiresAt = $expiresAt
RETURN count(delivery) AS count
