// What each active subscription wants to be told.
//
// > id          STRING       its id
// > rules       LIST<STRING> the rules that matter; empty for all
// > minSeverity STRING       the least grave that matters
// > heartbeat   BOOLEAN      whether a sign of life is sent where there is nothing to tell
//
// plan: NodeByLabelScan because nearly all are active
MATCH (subscription:Subscription)
WHERE subscription.active
RETURN subscription.id AS id, subscription.rules AS rules, subscription.minSeverity AS minSeverity, subscription.heartbeat AS heartbeat
ORDER BY id
