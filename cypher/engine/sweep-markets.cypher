// Deletes markets with their dependences, before they are derived again.
// plan: NodeByLabelScan because every market is deleted
//
// $most INTEGER maximum number of markets to delete at a time, e.g. 200
//
// > count INTEGER markets deleted
MATCH (market:Market)
WITH market
LIMIT $most
DETACH DELETE market
RETURN count(*) AS count
