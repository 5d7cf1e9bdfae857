// Forgets a subscription with its deliveries, those among them that are not sent yet.
//
// $id     STRING  its id, e.g. "sub_1"
//
// > count INTEGER how many subscriptions were forgotten
MATCH (subscription:Subscription {id: $id})
OPTIONAL MATCH (subscription)-[:DELIVERED]->(delivery:Delivery)
WITH subscription, collect(delivery) AS deliveries
FOREACH (delivery IN deliveries | DETACH DELETE delivery)
DETACH DELETE subscription
RETURN count(*) AS count
