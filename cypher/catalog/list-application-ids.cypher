// The id of every application.
//
// > id  STRING  application id
//
// plan: NodeByLabelScan because every application is asked for, a few hundred
MATCH (application:Application)
RETURN application.id AS id
ORDER BY id
