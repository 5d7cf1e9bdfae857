// Lists every operation with the properties that the network engine needs.
// plan: NodeByLabelScan because the engine loads every network
//
// > key            STRING  operation id, e.g. "cobalt/refining/CHN"
// > mineral        STRING  mineral id
// > stage          STRING  stage id
// > iso3           STRING  ISO 3166-1 alpha-3, or UNKNOWN for untraced supply
// > capacityTonnes FLOAT   published capacity in the flow year or the nearest one, tonnes of contained metal a year; null for none
MATCH (operation:Operation)
RETURN operation.id AS key, operation.mineral AS mineral, operation.stage AS stage, operation.iso3 AS iso3,
       CASE WHEN coalesce(operation.capacityBasis, 'assumed') <> 'assumed' THEN operation.capacityTonnes END AS capacityTonnes
ORDER BY key
