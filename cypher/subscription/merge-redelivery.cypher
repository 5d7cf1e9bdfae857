// Makes a new delivery of the same bytes as an old one, under an id of its own.
//
// $subscription STRING   the subscription, e.g. "sub_1"
// $id           STRING   the delivery to repeat, e.g. "msg_1"
// $redelivery   STRING   the id of the new one, e.g. "msg_2"
// $now          DATETIME when it is made; it is due at once
// $expiresAt    DATETIME when it is given up
//
// > count       INTEGER  1; 0 where there is no such delivery
MATCH (subscription:Subscription {id: $subscription})-[:DELIVERED]->(old:Delivery {id: $id})
MERGE (delivery:Delivery {id: $redelivery})
SET delivery.scan = old.scan, delivery.type = old.type, delivery.body = old.body, delivery.status = 'pending', delivery.attempts = 0,
    delivery.at = $now, delivery.nextAt = $now, delivery.expiresAt = $expiresAt, delivery.redeliveryOf = old.id
MERGE (subscription)-[:DELIVERED]->(delivery)
RETURN count(delivery) AS count
