// One delivery of one subscription.
//
// $subscription STRING   the subscription, e.g. "sub_1"
// $id           STRING   the delivery, e.g. "msg_1"
//
// > id           STRING   its id
// > scan         STRING   the scan it tells of
// > type         STRING   scan.changed or scan.heartbeat
// > status       STRING   pending, delivered or failed
// > attempts     INTEGER  how often it was tried
// > lastStatus   INTEGER  the last HTTP status that was answered; null where none was
// > lastError    STRING   why the last failed attempt failed; null where none did
// > at           DATETIME when it was made
// > nextAt       DATETIME when it is tried next; null where it is not any more
// > deliveredAt  DATETIME when it arrived; null where it has not
// > redeliveryOf STRING   the delivery it repeats; null where it repeats none
MATCH (:Subscription {id: $subscription})-[:DELIVERED]->(delivery:Delivery {id: $id})
RETURN delivery.id AS id, delivery.scan AS scan, delivery.type AS type, delivery.status AS status, delivery.attempts AS attempts,
       delivery.lastStatus AS lastStatus, delivery.lastError AS lastError, delivery.at AS at, delivery.nextAt AS nextAt,
       delivery.deliveredAt AS deliveredAt, delivery.redeliveryOf AS redeliveryOf
