// Which minerals are won beside which, and how much of each is known to be.
//
// > host       STRING the mineral beside which it is won
// > stage      STRING the stage of the host at which it is won
// > byProduct  STRING the mineral that is won
// > low        FLOAT  the least of its output that comes from the host, 0 to 1
// > high       FLOAT  the most, 0 to 1
//
// plan: DirectedRelationshipTypeScan because all hosts are wanted, a dozen or two
MATCH (host:Mineral)-[hostOf:HOST_OF]->(byProduct:Mineral)
RETURN host.id AS host, hostOf.stage AS stage, byProduct.id AS byProduct, hostOf.shareLow AS low, hostOf.shareHigh AS high
ORDER BY host, byProduct
