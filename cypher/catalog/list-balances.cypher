// The balance of one mineral stage by stage and year by year, on which the verdict on its flows rests.
//
// $mineral            STRING   mineral id, e.g. "cobalt"
//
// > stage             STRING   stage id
// > year              INTEGER  flow year
// > productionTonnes  FLOAT    made at this stage
// > tradedTonnes      FLOAT    traded between countries
// > usedTonnes        FLOAT    used by the next stage
// > clampedTonnes     FLOAT    exports beyond what there was to export, cut off
// > modelledTonnes    FLOAT    allocated where no trade is reported
// > unknownTonnes     FLOAT    still missing
// > trimmedTonnes     FLOAT    on edges too thin to keep, moved to the unknown
// > note              STRING   what to know; null for nothing
MATCH (balance:Balance {mineral: $mineral})
WHERE balance.year IS NOT NULL
MATCH (layer:Stage {id: balance.stage})
RETURN layer.id AS stage,
       balance.year AS year,
       balance.productionTonnes AS productionTonnes,
       balance.tradedTonnes AS tradedTonnes,
       balance.usedTonnes AS usedTonnes,
       balance.clampedTonnes AS clampedTonnes,
       balance.modelledTonnes AS modelledTonnes,
       balance.unknownTonnes AS unknownTonnes,
       balance.trimmedTonnes AS trimmedTonnes,
       balance.note AS note
ORDER BY year DESC, layer.position
