// Lists the ids of all blocs.
//
// > id  STRING  bloc id
//
// plan: NodeByLabelScan because all ids are listed, a handful, once per data version
MATCH (bloc:Bloc)
RETURN bloc.id AS id
ORDER BY id
