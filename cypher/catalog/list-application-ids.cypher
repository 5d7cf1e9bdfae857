// Lists the ids of all applications.
//
// > id  STRING  application id
//
// plan: NodeByLabelScan because all applications are listed, a few hundred
MATCH (application:Application)
RETURN application.id AS id
ORDER BY id
