// Records a successful delivery, which is final.
//
// $id         STRING   delivery id, e.g. "msg_1"
// $now        DATETIME current time
// $lastStatus INTEGER  HTTP status received, e.g. 200
//
// > count     INTEGER  1; 0 where it has been deleted
MATCH (subscription:Subscription)-[:DELIVERED]->(delivery:Delivery {id: $id})
SET subscription.failures = 0, subscription.lost = 0, subscription.attemptedAt = $now,
    delivery.status = 'delivered', delivery.deliveredAt = $now, delivery.attemptedAt = $now, delivery.lastStatus = $lastStatus
REMOVE delivery.nextAt, delivery.claimedUntil
RETURN count(delivery) AS count
