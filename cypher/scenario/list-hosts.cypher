// Lists by-products with their host minerals and the known bounds of each share.
//
// > host       STRING host mineral id
// > stage      STRING stage of the host at which it is recovered
// > byProduct  STRING by-product mineral id
// > low        FLOAT  minimum share of its output that comes from the host, 0 to 1
// > high       FLOAT  maximum share, 0 to 1
//
// plan: DirectedRelationshipTypeScan because all hosts are listed, a dozen or two
MATCH (host:Mineral)-[hostOf:HOST_OF]->(byProduct:Mineral)
RETURN host.id AS host, hostOf.stage AS stage, byProduct.id AS byProduct, hostOf.shareLow AS low, hostOf.shareHigh AS high
ORDER BY host, byProduct
