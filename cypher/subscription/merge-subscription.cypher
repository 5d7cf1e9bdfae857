// Makes a subscription, where there is room; nothing has been sent yet.
//
// $id          STRING       its id, e.g. "sub_1"
// $url         STRING       where deliveries are sent, e.g. "https://risk.example.org/lodegraph"
// $rules       LIST<STRING> the rules that matter; empty for all, e.g. []
// $minSeverity STRING       the least grave that matters, e.g. "high"
// $heartbeat   BOOLEAN      whether to send a sign of life where there is nothing to tell
// $keyMark     STRING       tells which key its secret is derived from, e.g. "1f0c5c1e"
// $createdAt   DATETIME     when it is made
// $most        INTEGER      how many there are at the most, e.g. 1000
//
// > count       INTEGER      1; 0 where there is no room
//
// plan: NodeByLabelScan because all of them are counted
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
