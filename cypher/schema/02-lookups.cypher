// What the questions look up by. A composite index serves only statements with a predicate on each of its properties.
CREATE INDEX operation_mineral_stage IF NOT EXISTS FOR (operation:Operation) ON (operation.mineral, operation.stage);
CREATE INDEX operation_iso3_mineral IF NOT EXISTS FOR (operation:Operation) ON (operation.iso3, operation.mineral);
CREATE INDEX observation_mineral_kind IF NOT EXISTS FOR (observation:Observation) ON (observation.mineral, observation.kind);
CREATE INDEX observation_mineral_stage_kind_year IF NOT EXISTS FOR (observation:Observation) ON (observation.mineral, observation.stage, observation.kind, observation.year);
CREATE INDEX observation_iso3_kind IF NOT EXISTS FOR (observation:Observation) ON (observation.iso3, observation.kind);
CREATE INDEX observation_edition_kind IF NOT EXISTS FOR (observation:Observation) ON (observation.edition, observation.kind);
CREATE INDEX observation_kind IF NOT EXISTS FOR (observation:Observation) ON (observation.kind);
CREATE INDEX fitness_mineral_year IF NOT EXISTS FOR (fitness:Fitness) ON (fitness.mineral, fitness.year);
CREATE INDEX fitness_target IF NOT EXISTS FOR (fitness:Fitness) ON (fitness.target);
CREATE INDEX balance_mineral_year IF NOT EXISTS FOR (balance:Balance) ON (balance.mineral, balance.year);
CREATE INDEX alias_alias IF NOT EXISTS FOR (alias:Alias) ON (alias.alias);
CREATE INDEX measure_iso3 IF NOT EXISTS FOR (measure:Measure) ON (measure.iso3);
CREATE INDEX barred_trade_exporter IF NOT EXISTS FOR (barredTrade:BarredTrade) ON (barredTrade.exporter);
CREATE INDEX barred_trade_mineral IF NOT EXISTS FOR (barredTrade:BarredTrade) ON (barredTrade.mineral);
CREATE INDEX ships_mineral_year IF NOT EXISTS FOR ()-[ships:SHIPS]-() ON (ships.mineral, ships.year);
CREATE INDEX ships_hs6_year IF NOT EXISTS FOR ()-[ships:SHIPS]-() ON (ships.hs6, ships.year);
CREATE INDEX supplies_mineral_year IF NOT EXISTS FOR ()-[supplies:SUPPLIES]-() ON (supplies.mineral, supplies.year);
CREATE INDEX trade_rest_hs6_year IF NOT EXISTS FOR (rest:TradeRest) ON (rest.hs6, rest.year);
