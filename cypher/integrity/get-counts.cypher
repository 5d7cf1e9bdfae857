// How many nodes of each label and relationships of each type the graph holds, out of the count store: nothing is read, and nothing planned.
// A server may keep this from all but its administrators; then list-counts says the same of what an import writes.
//
// > nodes LIST<MAP> {label, count}
// > relationships LIST<MAP> {relationshipType, startLabel, endLabel, count}, one of the labels or both absent for any
CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
RETURN data.nodes AS nodes, data.relationships AS relationships
