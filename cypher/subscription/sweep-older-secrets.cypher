// Removes from the graph the secrets that are kept elsewhere now.
//
// $ids    LIST<STRING> the subscriptions, e.g. ["sub_1"]
//
// > count INTEGER      how many were removed
MATCH (subscription:Subscription)
WHERE subscription.id IN $ids AND subscription.secret IS NOT NULL
REMOVE subscription.secret
RETURN count(*) AS count
