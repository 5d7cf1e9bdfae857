// Claims one delivery for one attempt, so no other dispatcher sends it.
// Returns no row if it is claimed or finished. The first SET takes the lock: what is read after it cannot change before
// the transaction ends.
//
// $id            STRING   delivery id, e.g. "msg_1"
// $now           DATETIME current time
// $until         DATETIME expiry time of the claim if the attempt does not report back
//
// > id           STRING   delivery id
// > subscription STRING   subscription id
// > url          STRING   URL that receives it
// > body         STRING   payload
// > attempt      INTEGER  attempt number, from 1
// > expiresAt    DATETIME time after which delivery is abandoned
MATCH (delivery:Delivery {id: $id})
SET delivery.claimedAt = $now
WITH delivery
MATCH (subscription:Subscription)-[:DELIVERED]->(delivery)
WHERE subscription.active AND delivery.status = 'pending' AND delivery.nextAt <= $now AND coalesce(delivery.claimedUntil <= $now, true)
SET delivery.claimedUntil = $until, delivery.attempts = delivery.attempts + 1
RETURN delivery.id AS id, subscription.id AS subscription, subscription.url AS url, delivery.body AS body,
       delivery.attempts AS attempt, delivery.expiresAt AS expiresAt
