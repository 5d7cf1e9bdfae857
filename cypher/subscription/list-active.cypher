// Lists the filters of each active subscription.
//
// > id          STRING       subscription id
// > rules       LIST<STRING> rule ids to report; empty for all
// > minSeverity STRING       lowest severity to report
// > heartbeat   BOOLEAN      whether a heartbeat is sent when nothing has changed
//
// plan: NodeByLabelScan because nearly all are active
MATCH (subscription:Subscription)
WHERE subscription.active
RETURN subscription.id AS id, subscription.rules AS rules, subscription.minSeverity AS minSeverity, subscription.heartbeat AS heartbeat
ORDER BY id
