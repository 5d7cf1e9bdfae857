// Deletes a subscription with all its deliveries, including pending ones.
//
// $id     STRING  subscription id, e.g. "sub_1"
//
// > count INTEGER subscriptions deleted
MATCH (subscription:Subscription {id: $id})
OPTIONAL MATCH (subscription)-[:DELIVERED]->(delivery:Delivery)
WITH subscription, collect(delivery) AS deliveries
FOREACH (delivery IN deliveries | DETACH DELETE delivery)
DETACH DELETE subscription
RETURN count(*) AS count
