// Notes that an attempt failed: the delivery is tried again or given up, and the subscription is paused where too much failed. No row where
// the delivery has arrived meanwhile, was taken for a later attempt, or was forgotten. The first SET is the lock.
//
// $id            STRING   the delivery, e.g. "msg_1"
// $attempt       INTEGER  which attempt it was
// $now           DATETIME the time
// $nextAt        DATETIME when it is tried again; null where it is given up
// $lastStatus    INTEGER  the HTTP status that was answered; null where none was
// $lastError     STRING   why it failed
// $gone          BOOLEAN  whether the receiver wants nothing any more
// $mostFailures  INTEGER  failed attempts in a row that pause a subscription
// $mostLost      INTEGER  deliveries in a row given up that pause it
//
// > active       BOOLEAN  whether the subscription still is
// > pausedReason STRING   why not; null where it is
MATCH (subscription:Subscription)-[:DELIVERED]->(delivery:Delivery {id: $id})
SET subscription.attemptedAt = $now, delivery.attemptedAt = $now
WITH subscription, delivery
WHERE delivery.status = 'pending' AND delivery.attempts = $attempt
SET delivery.status = CASE WHEN $nextAt IS NULL THEN 'failed' ELSE 'pending' END, delivery.nextAt = $nextAt, delivery.lastStatus = $lastStatus,
    delivery.lastError = $lastError, subscription.failures = subscription.failures + 1,
    subscription.lost = subscription.lost + CASE WHEN $nextAt IS NULL THEN 1 ELSE 0 END
REMOVE delivery.claimedUntil
WITH subscription, CASE
    WHEN NOT subscription.active THEN subscription.pausedReason
    WHEN $gone THEN 'the receiver answered 410: it is gone'
    WHEN subscription.lost >= $mostLost THEN subscription.lost + ' deliveries in a row were given up'
    WHEN subscription.failures >= $mostFailures THEN subscription.failures + ' attempts in a row failed'
  END AS reason
SET subscription.active = reason IS NULL, subscription.pausedReason = reason
RETURN subscription.active AS active, subscription.pausedReason AS pausedReason
