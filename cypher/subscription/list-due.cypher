// Lists the deliveries due now, longest due first. Another dispatcher may be sending them already.
//
// $now           DATETIME     current time
// $subscriptions LIST<STRING> ids of subscriptions with a signing secret, e.g. ["sub_1"]
// $limit         INTEGER      maximum number of rows
//
// > id           STRING       delivery id
MATCH (delivery:Delivery)
WHERE delivery.status = 'pending' AND delivery.nextAt <= $now AND coalesce(delivery.claimedUntil <= $now, true)
MATCH (subscription:Subscription)-[:DELIVERED]->(delivery)
WHERE subscription.active AND subscription.id IN $subscriptions
RETURN delivery.id AS id
ORDER BY delivery.nextAt, delivery.at, id
LIMIT $limit
