// The secrets that an older version kept in the graph, to be moved out of it.
//
// > id     STRING the subscription
// > secret STRING what it is signed with
//
// plan: NodeByLabelScan because it runs once a start
MATCH (subscription:Subscription)
WHERE subscription.secret IS NOT NULL
RETURN subscription.id AS id, subscription.secret AS secret
ORDER BY id
