// Returns the inputs and method of one computed figure.
//
// $id        STRING        derivation id
//
// > method   STRING        method of computation
// > factors  LIST<STRING>  factors used, as name=value
// > inputs   LIST<STRING>  ids of observations and shipments; or table/reporter/partner/code/year/row where a licence bars the value
// > note     STRING        note; null for none
MATCH (derivation:Derivation {id: $id})
RETURN derivation.method AS method,
       coalesce(derivation.factors, []) AS factors,
       coalesce(derivation.inputs, []) AS inputs,
       derivation.note AS note
