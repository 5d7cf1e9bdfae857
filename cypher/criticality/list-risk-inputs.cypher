// Lists the printed inputs of the EU supply risk by mineral, form and stage. Each supplier comes with its governance.
//
// $mineral             STRING     mineral id, e.g. "cobalt"; null for every material
//
// > mineral            STRING     mineral id
// > form               STRING     part of the mineral that was assessed, e.g. "magnesite"; null for the mineral
// > stage              STRING     extraction or refining
// > printed            FLOAT      supply risk as printed
// > printedEvidence    STRING     observation id
// > used               STRING     supply used for the risk, as printed: GS+EU, GSonly, EUonly or EU; null where not printed
// > usedEvidence       STRING     observation id; null where not printed
// > importReliance     FLOAT      import reliance of the EU, percent; null where not printed
// > relianceEvidence   STRING     observation id; null where not printed
// > recycling          FLOAT      end-of-life recycling input rate, percent; null where not printed
// > recyclingEvidence  STRING     observation id; null where not printed
// > substitution       FLOAT      substitution index for supply risk, 0 to 1; null where not printed
// > substitutionEvidence STRING   observation id; null where not printed
// > economicImportance FLOAT      economic importance as printed; null where not printed
// > world              LIST<MAP>  {kind, iso3, low, central, high, governance, trade, member, evidence, tradeEvidence} of each producer in the world's supply, percent
// > own                LIST<MAP>  the same for the EU's own supply
MATCH (risk:Observation {kind: 'supply-risk', edition: 'eu-crm-2023'})
WHERE ($mineral IS NULL OR risk.mineral = $mineral)
  AND risk.stage IS NOT NULL
  AND risk.value IS NOT NULL
WITH risk, risk.mineral AS mineral, risk.form AS form, risk.stage AS stage,
     CASE WHEN risk.form IS NULL THEN '' ELSE risk.form + '; ' END AS part
OPTIONAL MATCH (used:Observation {mineral: mineral, kind: 'eu-supply-used'})
WHERE used.stage = stage AND coalesce(used.form, '') = coalesce(form, '')
OPTIONAL MATCH (reliance:Observation {mineral: mineral, kind: 'eu-import-reliance'})
WHERE reliance.stage = stage AND coalesce(reliance.form, '') = coalesce(form, '')
OPTIONAL MATCH (recycling:Observation {mineral: mineral, kind: 'eol-recycling-input-rate'})
WHERE coalesce(recycling.form, '') = coalesce(form, '')
OPTIONAL MATCH (substitution:Observation {mineral: mineral, kind: 'substitution-index'})
WHERE substitution.form = part + 'supply risk'
OPTIONAL MATCH (importance:Observation {mineral: mineral, kind: 'economic-importance'})
WHERE importance.edition = risk.edition AND importance.year = risk.year AND coalesce(importance.form, '') = coalesce(form, '')
CALL (mineral, form, stage, part) {
  OPTIONAL MATCH (share:Observation {edition: 'eu-crm-2023', mineral: mineral})
  WHERE share.kind IN ['production', 'eu-supply-share'] AND share.stage = stage AND share.scope = 'country' AND coalesce(share.form, '') = coalesce(form, '')
  OPTIONAL MATCH (country:Country {iso3: share.iso3})
  OPTIONAL MATCH (trade:Observation {mineral: mineral, kind: 'trade-parameter'})
  WHERE trade.stage = stage AND trade.iso3 = share.iso3
    AND trade.form = part + CASE share.kind WHEN 'production' THEN 'supply of the world' ELSE 'supply of the eu' END
  WITH share, country, trade
  ORDER BY coalesce(share.value, share.high) DESC, share.id
  RETURN collect({kind: share.kind, iso3: share.iso3, low: share.low, central: share.value, high: share.high, governance: country.governance,
    trade: trade.value, member: EXISTS { (country)-[:MEMBER_OF]->(:Bloc {id: 'eu27'}) }, evidence: share.id, tradeEvidence: trade.id}) AS suppliers
}
RETURN mineral AS mineral, form AS form, stage AS stage,
       risk.value AS printed, risk.id AS printedEvidence,
       used.raw AS used, used.id AS usedEvidence,
       reliance.value AS importReliance, reliance.id AS relianceEvidence,
       recycling.value AS recycling, recycling.id AS recyclingEvidence,
       substitution.value AS substitution, substitution.id AS substitutionEvidence,
       importance.value AS economicImportance,
       [supplier IN suppliers WHERE supplier.kind = 'production'] AS world,
       [supplier IN suppliers WHERE supplier.kind = 'eu-supply-share'] AS own
ORDER BY mineral, form, stage, printedEvidence
