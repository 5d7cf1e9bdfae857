// By-product hosts: which minerals live off which, with the bounds that the sources allow; a shock to the host is an interval for the by-product.
//
// > path ANY the host, the link and the by-product
// > low FLOAT lower bound of the part that comes from the host, 0 to 1
// > high FLOAT upper bound, 0 to 1
MATCH path = (host:Mineral)-[hosts:HOST_OF]->(product:Mineral)
RETURN path AS path,
       hosts.shareLow AS low,
       hosts.shareHigh AS high
ORDER BY product.id, host.id
