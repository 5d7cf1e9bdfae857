// Lists the balances of one mineral by year and stage. The fitness verdict on its flows is based on them.
//
// $mineral            STRING   mineral id, e.g. "cobalt"
//
// > stage             STRING   stage id
// > year              INTEGER  flow year
// > productionTonnes  FLOAT    output of this stage
// > tradedTonnes      FLOAT    traded between countries
// > usedTonnes        FLOAT    used by the next stage
// > clampedTonnes     FLOAT    exports cut off because they exceed the available supply
// > modelledTonnes    FLOAT    allocated by a model where no trade is reported
// > unknownTonnes     FLOAT    untraced
// > trimmedTonnes     FLOAT    on edges too small to keep, moved to unknown
// > note              STRING   note; null for none
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
