// Creates a new delivery, with its own id and the payload of an old one.
//
// $subscription STRING   subscription id, e.g. "sub_1"
// $id           STRING   id of the delivery to repeat, e.g. "msg_1"
// $redelivery   STRING   id of the new delivery, e.g. "msg_2"
// $now          DATETIME creation time; it is due at once
// $expiresAt    DATETIME time after which delivery is abandoned
//
// > count       INTEGER  1; 0 where there is no such delivery
MATCH (subscription:Subscription {id: $subscription})-[:DELIVERED]->(old:Delivery {id: $id})
MERGE (delivery:Delivery {id: $redelivery})
SET delivery.scan = old.scan, delivery.type = old.type, delivery.body = old.body, delivery.status = 'pending', delivery.attempts = 0,
    delivery.at = $now, delivery.nextAt = $now, delivery.expiresAt = $expiresAt, delivery.redeliveryOf = old.id
MERGE (subscription)-[:DELIVERED]->(delivery)
RETURN count(delivery) AS count
