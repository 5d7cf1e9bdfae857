// Lists the mark of the key that each subscription's secret is derived from.
//
// > id      STRING subscription id
// > keyMark STRING identifies the key without revealing it; null where an older version generated the secret
//
// plan: NodeByLabelScan because all are listed
MATCH (subscription:Subscription)
RETURN subscription.id AS id, subscription.keyMark AS keyMark
ORDER BY id
