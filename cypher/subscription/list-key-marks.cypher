// Which key the secret of each subscription is derived from.
//
// > id      STRING its id
// > keyMark STRING tells the key, and nothing of it; null where an older version drew the secret
//
// plan: NodeByLabelScan because all are listed
MATCH (subscription:Subscription)
RETURN subscription.id AS id, subscription.keyMark AS keyMark
ORDER BY id
