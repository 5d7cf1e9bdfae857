// Lists the sources of a country's imports of some minerals, in percent, as an edition prints them.
// The sources cover one leg, back to the country of origin only. Figures of the newest year are taken for each mineral;
// among these, those furthest downstream.
//
// $target        STRING       ISO 3166-1 alpha-3 code, e.g. "USA"; nothing is printed for blocs
// $minerals      LIST<STRING> mineral ids, e.g. ["gallium", "tungsten"]
// $earliest      INTEGER      first year accepted, e.g. 0
// $latest        INTEGER      last year accepted, e.g. 2024
//
// > mineral       STRING       mineral id
// > stage         STRING       stage of the import; null where the edition's commodity has none
// > commodity     STRING       commodity as printed
// > period        STRING       years that the percentages average, as printed
// > year          INTEGER      last of these years
// > edition       STRING       edition id
// > sources       LIST<MAP>    {iso3, share, evidence}: share of the imports, 0 to 1, largest first
// > other         FLOAT        share of the imports from unnamed countries, 0 to 1
MATCH (printed:Observation)
WHERE printed.iso3 = $target AND printed.kind = 'import-share' AND printed.mineral IN $minerals
  AND printed.year >= $earliest AND printed.year <= $latest AND printed.chosen AND printed.value > 0 AND printed.partner IS NOT NULL
WITH printed
ORDER BY printed.value DESC, printed.rank, printed.partner
WITH printed.mineral AS mineral, printed.stage AS stage, printed.year AS year, collect(printed) AS parts
ORDER BY mineral, year DESC, CASE stage WHEN 'refining' THEN 3 WHEN 'intermediate' THEN 2 WHEN 'extraction' THEN 1 ELSE 0 END DESC
WITH mineral, head(collect({stage: stage, year: year, parts: parts})) AS chosen
WITH mineral, chosen.stage AS stage, chosen.year AS year, chosen.parts AS parts
WITH mineral, stage, year, parts, round(reduce(sum = 0.0, part IN parts | sum + part.value), 12) AS named
RETURN mineral AS mineral, stage AS stage, parts[0].form AS commodity,
       coalesce(split(parts[0].note, ';')[0], toString(year)) AS period, year AS year, parts[0].edition AS edition,
       [part IN parts | {iso3: part.partner, share: part.value, evidence: part.id}] AS sources,
       CASE WHEN named < 1 THEN round(1 - named, 12) ELSE 0.0 END AS other
ORDER BY mineral
