// Lists the suppliers of one operation with their share of its input and the basis of each flow.
//
// $operation STRING operation id, e.g. cobalt/refining/CHN
//   :param operation => "cobalt/refining/CHN"
// $year INTEGER year of the flows, e.g. 2024
//   :param year => 2024
//
// > feeder STRING operation id; UNKNOWN where the origin is not traced
// > form STRING traded form
// > tonnes FLOAT sender's tonnes of contained metal
// > share FLOAT share of the receiver's input, 0 to 1
// > basis STRING reported, reconciled, estimated, published-share, modelled or assumed
// > evidence STRING derivation id
MATCH (feeder:Operation)-[supplies:SUPPLIES]->(:Operation {id: $operation})
WHERE supplies.year = $year
RETURN feeder.id AS feeder,
       supplies.form AS form,
       supplies.tonnes AS tonnes,
       supplies.shareOfInput AS share,
       supplies.basis AS basis,
       supplies.derivation AS evidence
ORDER BY share DESC, feeder, form
