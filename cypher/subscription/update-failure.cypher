// Records a failed attempt, schedules a retry or abandons the delivery, and pauses the subscription after too many
// failures.
// Returns no row if the delivery has arrived, was claimed for a later attempt, or was deleted. The first SET takes the
// lock.
//
// $id            STRING   delivery id, e.g. "msg_1"
// $attempt       INTEGER  attempt number, from 1
// $now           DATETIME current time
// $nextAt        DATETIME time of the next attempt; null if abandoned
// $lastStatus    INTEGER  HTTP status received; null for none
// $lastError     STRING   error of the attempt
// $gone          BOOLEAN  whether the receiver answered 410 Gone
// $mostFailures  INTEGER  consecutive failed attempts that pause the subscription
// $mostLost      INTEGER  consecutive abandoned deliveries that pause it
//
// > active       BOOLEAN  whether the subscription is still active
// > pausedReason STRING   reason for the pause; null while active
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
    WHEN $gone THEN 'the receiver answered 410 (Gone)'
    WHEN subscription.lost >= $mostLost THEN subscription.lost + ' consecutive deliveries failed'
    WHEN subscription.failures >= $mostFailures THEN subscription.failures + ' consecutive attempts failed'
  END AS reason
SET subscription.active = reason IS NULL, subscription.pausedReason = reason
RETURN subscription.active AS active, subscription.pausedReason AS pausedReason
