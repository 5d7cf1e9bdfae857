// Whether an import has begun here before, and whether the database is shared.
//
// > shared BOOLEAN whether others keep data in it under labels of their own; null where an earlier version imported last, which did not ask
MATCH (dataset:Dataset {id: 'lodegraph'})
RETURN dataset.shared AS shared
