// Lists the secrets that an older version stored in the graph, for migration.
//
// > id     STRING subscription id
// > secret STRING signing secret
//
// plan: NodeByLabelScan because it runs once per program start
MATCH (subscription:Subscription)
WHERE subscription.secret IS NOT NULL
RETURN subscription.id AS id, subscription.secret AS secret
ORDER BY id
