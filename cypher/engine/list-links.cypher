// Lists every flow of every network, by form.
// plan: DirectedRelationshipTypeScan because the engine loads every network
// plan: NodeByLabelScan because the engine loads every network
//
// > from         STRING  operation id of the sender
// > to           STRING  operation id of the receiver
// > year         INTEGER flow year
// > tonnes       FLOAT   sender's contained tonnes
// > shareOfInput FLOAT   share of the receiver's input, 0 to 1
// > form         STRING  traded form; null where forms are not distinguished
// > basis        STRING  reported, reconciled, estimated, published-share, modelled or assumed
// > evidence     STRING  derivation id
MATCH (sender:Operation)-[link:SUPPLIES]->(receiver:Operation)
RETURN sender.id AS from, receiver.id AS to, link.year AS year, link.tonnes AS tonnes, link.shareOfInput AS shareOfInput,
       link.form AS form, link.basis AS basis, link.derivation AS evidence
ORDER BY evidence
