// Returns one subscription.
//
// $id           STRING       subscription id, e.g. "sub_1"
//
// > id           STRING       subscription id
// > url          STRING       URL that receives deliveries
// > rules        LIST<STRING> rule ids to report; empty for all
// > minSeverity  STRING       lowest severity to report: low, medium, high or critical
// > heartbeat    BOOLEAN      whether a heartbeat is sent when nothing has changed
// > active       BOOLEAN      whether deliveries are sent
// > pausedReason STRING       reason for the pause; null while active
// > failures     INTEGER      consecutive failed attempts
// > lost         INTEGER      consecutive abandoned deliveries
// > createdAt    DATETIME     creation time
MATCH (subscription:Subscription {id: $id})
RETURN subscription.id AS id, subscription.url AS url, subscription.rules AS rules, subscription.minSeverity AS minSeverity,
       subscription.heartbeat AS heartbeat, subscription.active AS active, subscription.pausedReason AS pausedReason,
       subscription.failures AS failures, subscription.lost AS lost, subscription.createdAt AS createdAt
