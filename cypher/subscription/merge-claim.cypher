// Takes one delivery for one attempt, so that nobody else sends it meanwhile; no row where somebody else has it, or it is done.
// The first SET is the lock: what is read after it, nobody changes before this is over.
//
// $id            STRING   the delivery, e.g. "msg_1"
// $now           DATETIME the time
// $until         DATETIME when the claim lapses, should nothing be heard of the attempt
//
// > id           STRING   the delivery
// > subscription STRING   its subscription
// > url          STRING   where it is sent
// > body         STRING   what is sent
// > attempt      INTEGER  which attempt this is, from 1
// > expiresAt    DATETIME when it is given up
MATCH (delivery:Delivery {id: $id})
SET delivery.claimedAt = $now
WITH delivery
MATCH (subscription:Subscription)-[:DELIVERED]->(delivery)
WHERE subscription.active AND delivery.status = 'pending' AND delivery.nextAt <= $now AND coalesce(delivery.claimedUntil <= $now, true)
SET delivery.claimedUntil = $until, delivery.attempts = delivery.attempts + 1
RETURN delivery.id AS id, subscription.id AS subscription, subscription.url AS url, delivery.body AS body,
       delivery.attempts AS attempt, delivery.expiresAt AS expiresAt
