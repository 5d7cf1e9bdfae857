// One subscription.
//
// $id           STRING       its id, e.g. "sub_1"
//
// > id           STRING       its id
// > url          STRING       where deliveries are sent
// > rules        LIST<STRING> the rules that matter; empty for all
// > minSeverity  STRING       the least grave that matters: low, medium, high or critical
// > heartbeat    BOOLEAN      whether a sign of life is sent where there is nothing to tell
// > active       BOOLEAN      whether anything is sent
// > pausedReason STRING       why nothing is sent; null where it is active
// > failures     INTEGER      attempts in a row that failed
// > lost         INTEGER      deliveries in a row that were given up
// > createdAt    DATETIME     when it was made
MATCH (subscription:Subscription {id: $id})
RETURN subscription.id AS id, subscription.url AS url, subscription.rules AS rules, subscription.minSeverity AS minSeverity,
       subscription.heartbeat AS heartbeat, subscription.active AS active, subscription.pausedReason AS pausedReason,
       subscription.failures AS failures, subscription.lost AS lost, subscription.createdAt AS createdAt
