// Ids of all blocs.
//
// > id  STRING  bloc id
//
// plan: NodeByLabelScan because all ids are asked for, a handful, once a data version
MATCH (bloc:Bloc)
RETURN bloc.id AS id
ORDER BY id
