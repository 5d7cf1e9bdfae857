// The deliveries to be sent now, those due the longest first; another courier may be at them already.
//
// $now           DATETIME     the time
// $subscriptions LIST<STRING> those that can be signed for, e.g. ["sub_1"]
// $limit         INTEGER      rows to give at the most
//
// > id           STRING       the delivery
MATCH (delivery:Delivery)
WHERE delivery.status = 'pending' AND delivery.nextAt <= $now AND coalesce(delivery.claimedUntil <= $now, true)
MATCH (subscription:Subscription)-[:DELIVERED]->(delivery)
WHERE subscription.active AND subscription.id IN $subscriptions
RETURN delivery.id AS id
ORDER BY delivery.nextAt, delivery.at, id
LIMIT $limit
