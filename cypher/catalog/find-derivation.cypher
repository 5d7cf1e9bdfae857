// Returns the inputs and method of one computed figure.
//
// $id        STRING        derivation id
//
// > kind     STRING        always derivation
// > method   STRING        method of computation
// > factors  LIST<STRING>  factors used, as name=value
// > inputs   LIST<MAP>     {evidence, named}: an id of an observation or shipment; or table/reporter/partner/code/year/row where a licence bars the value
// > note     STRING        note; null for none
MATCH (derivation:Derivation {id: $id})
RETURN 'derivation' AS kind,
       derivation.method AS method,
       coalesce(derivation.factors, []) AS factors,
       [input IN coalesce(derivation.inputs, []) |
         CASE WHEN input CONTAINS '/' THEN {evidence: null, named: input} ELSE {evidence: input, named: null} END] AS inputs,
       derivation.note AS note
