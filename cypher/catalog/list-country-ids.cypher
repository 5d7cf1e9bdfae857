// Lists the ids of all countries.
//
// > id  STRING  ISO 3166-1 alpha-3
//
// plan: NodeByLabelScan because all ids are listed, some 250, once per data version
MATCH (country:Country)
RETURN country.iso3 AS id
ORDER BY id
