// Returns the number of nodes by label and relationships by type, from the count store.
// Nothing is read or planned. A server may restrict this procedure to administrators; list-counts then reads all.
//
// > nodes LIST<MAP> {label, count}
// > relationships LIST<MAP> {relationshipType, startLabel, endLabel, count}; an absent label means any
CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
RETURN data.nodes AS nodes, data.relationships AS relationships
