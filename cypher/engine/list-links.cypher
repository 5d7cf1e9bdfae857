// Every flow of every network: who feeds whom, form by form.
// plan: DirectedRelationshipTypeScan because the engine holds every network
// plan: NodeByLabelScan because the engine holds every network
//
// > from         STRING  operation id of the sender
// > to           STRING  operation id of the receiver
// > year         INTEGER year of the flow
// > tonnes       FLOAT   the sender's contained tonnes
// > shareOfInput FLOAT   of the receiver's input, 0 to 1
// > form         STRING  the form that travels; null where not told apart
// > basis        STRING  reported, reconciled, estimated, published-share, modelled or assumed
// > evidence     STRING  derivation id
MATCH (sender:Operation)-[link:SUPPLIES]->(receiver:Operation)
RETURN sender.id AS from, receiver.id AS to, link.year AS year, link.tonnes AS tonnes, link.shareOfInput AS shareOfInput,
       link.form AS form, link.basis AS basis, link.derivation AS evidence
ORDER BY evidence
