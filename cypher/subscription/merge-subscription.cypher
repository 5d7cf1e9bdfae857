// Creates a subscription without deliveries, unless the limit is reached.
//
// $id          STRING       subscription id, e.g. "sub_1"
// $url         STRING       URL that receives deliveries, e.g. "https://risk.example.org/lodegraph"
// $rules       LIST<STRING> rule ids to report; empty for all, e.g. []
// $minSeverity STRING       lowest severity to report, e.g. "high"
// $heartbeat   BOOLEAN      whether a heartbeat is sent when nothing has changed
// $keyMark     STRING       identifies the key that its secret is derived from, e.g. "1f0c5c1e"
// $createdAt   DATETIME     creation time
// $most        INTEGER      maximum number of subscriptions, e.g. 1000
//
// > count       INTEGER      1; 0 where the limit is reached
//
// plan: NodeByLabelScan because all subscriptions are counted
CALL () {
  MATCH (other:Subscription)
  RETURN count(other) AS others
}
WITH others
WHERE others < $most
MERGE (subscription:Subscription {id: $id})
SET subscription.url = $url, subscription.rules = $rules, subscription.minSeverity = $minSeverity, subscription.heartbeat = $heartbeat,
    subscription.keyMark = $keyMark, subscription.createdAt = $createdAt, subscription.active = true, subscription.failures = 0, subscription.lost = 0
RETURN count(subscription) AS count
