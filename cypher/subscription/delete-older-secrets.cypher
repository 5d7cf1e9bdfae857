// Removes secrets from the graph that are now stored elsewhere.
//
// $ids    LIST<STRING> subscription ids, e.g. ["sub_1"]
//
// > count INTEGER      secrets removed
MATCH (subscription:Subscription)
WHERE subscription.id IN $ids AND subscription.secret IS NOT NULL
REMOVE subscription.secret
RETURN count(*) AS count
