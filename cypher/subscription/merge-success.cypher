// Notes that a delivery has arrived, which is final.
//
// $id         STRING   the delivery, e.g. "msg_1"
// $now        DATETIME the time
// $lastStatus INTEGER  the HTTP status that was answered, e.g. 200
//
// > count     INTEGER  1; 0 where it was forgotten meanwhile
MATCH (subscription:Subscription)-[:DELIVERED]->(delivery:Delivery {id: $id})
SET subscription.failures = 0, subscription.lost = 0, subscription.attemptedAt = $now,
    delivery.status = 'delivered', delivery.deliveredAt = $now, delivery.attemptedAt = $now, delivery.lastStatus = $lastStatus
REMOVE delivery.nextAt, delivery.claimedUntil
RETURN count(delivery) AS count
