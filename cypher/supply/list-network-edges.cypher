// Lists the flows in the supply network of one mineral in one year.
//
// $mineral        STRING   mineral id, e.g. "cobalt"
// $year           INTEGER  flow year
// $limit          INTEGER  maximum number of rows
//
// > from          STRING   operation id of the sender
// > to            STRING   operation id of the receiver
// > tonnes        FLOAT    sender's contained tonnes
// > shareOfInput  FLOAT    share of the receiver's input, 0 to 1
// > form          STRING   traded form; null where forms are not distinguished
// > basis         STRING   reported, reconciled, estimated, published-share, modelled or assumed
// > year          INTEGER  flow year
// > evidence      STRING   derivation id
MATCH (sender:Operation)-[supplies:SUPPLIES {mineral: $mineral, year: $year}]->(receiver:Operation)
RETURN sender.id AS from,
       receiver.id AS to,
       supplies.tonnes AS tonnes,
       supplies.shareOfInput AS shareOfInput,
       supplies.form AS form,
       supplies.basis AS basis,
       supplies.year AS year,
       supplies.derivation AS evidence
ORDER BY tonnes DESC, supplies.key
LIMIT $limit
