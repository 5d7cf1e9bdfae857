// Lists by-products with their host minerals and the published bounds of each share.
// A shock to the host is therefore an interval for the by-product.
//
// > path ANY host, relationship and by-product
// > low FLOAT lower bound of the share from the host, 0 to 1
// > high FLOAT upper bound, 0 to 1
MATCH path = (host:Mineral)-[hosts:HOST_OF]->(product:Mineral)
RETURN path AS path,
       hosts.shareLow AS low,
       hosts.shareHigh AS high
ORDER BY product.id, host.id
