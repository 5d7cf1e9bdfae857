// Returns one delivery of one subscription.
//
// $subscription STRING   subscription id, e.g. "sub_1"
// $id           STRING   delivery id, e.g. "msg_1"
//
// > id           STRING   delivery id
// > scan         STRING   id of the scan that it reports
// > type         STRING   scan.changed or scan.heartbeat
// > status       STRING   pending, delivered or failed
// > attempts     INTEGER  number of attempts
// > lastStatus   INTEGER  last HTTP status received; null for none
// > lastError    STRING   error of the last failed attempt; null for none
// > at           DATETIME creation time
// > nextAt       DATETIME time of the next attempt; null where there is none
// > deliveredAt  DATETIME delivery time; null if not delivered
// > redeliveryOf STRING   id of the delivery that it repeats; null for none
MATCH (:Subscription {id: $subscription})-[:DELIVERED]->(delivery:Delivery {id: $id})
RETURN delivery.id AS id, delivery.scan AS scan, delivery.type AS type, delivery.status AS status, delivery.attempts AS attempts,
       delivery.lastStatus AS lastStatus, delivery.lastError AS lastError, delivery.at AS at, delivery.nextAt AS nextAt,
       delivery.deliveredAt AS deliveredAt, delivery.redeliveryOf AS redeliveryOf
