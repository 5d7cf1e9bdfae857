// Lists the subscriptions in order of creation.
//
// $offset       INTEGER      rows to skip
// $limit        INTEGER      maximum number of rows
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
//
// plan: NodeByLabelScan because all are listed
MATCH (subscription:Subscription)
RETURN subscription.id AS id, subscription.url AS url, subscription.rules AS rules, subscription.minSeverity AS minSeverity,
       subscription.heartbeat AS heartbeat, subscription.active AS active, subscription.pausedReason AS pausedReason,
       subscription.failures AS failures, subscription.lost AS lost, subscription.createdAt AS createdAt
ORDER BY createdAt, id
SKIP $offset
LIMIT $limit
