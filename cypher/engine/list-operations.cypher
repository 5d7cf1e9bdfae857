// Every operation with what the network engine needs to know of it.
// plan: NodeByLabelScan because the engine holds every network
//
// > key            STRING  operation id, e.g. "cobalt/refining/CHN"
// > mineral        STRING  mineral id
// > stage          STRING  stage id
// > iso3           STRING  ISO 3166-1 alpha-3, or UNKNOWN for what no maker could be found for
// > capacityTonnes FLOAT   published capacity of the flows' year or the nearest, tonnes of contained metal a year; null where none is
MATCH (operation:Operation)
RETURN operation.id AS key, operation.mineral AS mineral, operation.stage AS stage, operation.iso3 AS iso3,
       CASE WHEN coalesce(operation.capacityBasis, 'assumed') <> 'assumed' THEN operation.capacityTonnes END AS capacityTonnes
ORDER BY key
