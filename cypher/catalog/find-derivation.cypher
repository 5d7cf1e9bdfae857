// What one computed figure was made from.
//
// $id        STRING        derivation id
//
// > method   STRING        how it was computed
// > factors  LIST<STRING>  numbers used, as name=value
// > inputs   LIST<STRING>  ids of observations and shipments; or table/reporter/partner/code/year/row where a licence bars the value
// > note     STRING        what to know; null for nothing
MATCH (derivation:Derivation {id: $id})
RETURN derivation.method AS method,
       coalesce(derivation.factors, []) AS factors,
       coalesce(derivation.inputs, []) AS inputs,
       derivation.note AS note
