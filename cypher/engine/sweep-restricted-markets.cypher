// Deletes the markets as measures leave them, before they are derived again.
// plan: NodeByLabelScan because every one is deleted
//
// $most INTEGER maximum number of markets to delete at a time, e.g. 10000
//
// > count INTEGER markets deleted
MATCH (restricted:RestrictedMarket)
WITH restricted
LIMIT $most
DETACH DELETE restricted
RETURN count(*) AS count
