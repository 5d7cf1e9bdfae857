// The deliveries of one subscription, the newest first.
//
// $id           STRING   the subscription, e.g. "sub_1"
// $offset       INTEGER  rows to pass over
// $limit        INTEGER  rows to give at the most
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
MATCH (:Subscription {id: $id})-[:DELIVERED]->(delivery:Delivery)
RETURN delivery.id AS id, delivery.scan AS scan, delivery.type AS type, delivery.status AS status, delivery.attempts AS attempts,
       delivery.lastStatus AS lastStatus, delivery.lastError AS lastError, delivery.at AS at, delivery.nextAt AS nextAt,
       delivery.deliveredAt AS deliveredAt, delivery.redeliveryOf AS redeliveryOf
ORDER BY at DESC, id
SKIP $offset
LIMIT $limit
