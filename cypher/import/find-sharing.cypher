// Returns a row if an import has ever started here, with the database sharing mode.
//
// > shared BOOLEAN whether other programs store data in it under their own labels; null if imported by a version that did not record this
MATCH (dataset:Dataset {id: 'lodegraph'})
RETURN dataset.shared AS shared
