/**
 * Makes the catalogue (countries, stages, minerals, aliases) and every observation, from the tables of USGS, IEA, BGS,
 * the European Commission and the World Bank.
 *
 * <p>Each table has one reader that turns its lines into {@link org.lodegraph.data.curate.facts.Figure}s as printed,
 * including intervals, withheld cells and footnotes. Then editions of all sources are compared: a jump by a factor of 100 or more
 * stops the run until an override decides which figure is right. Overrides are applied, and one figure is chosen for
 * each subject. The rules that interpret a line are in {@code import/rules}: {@code series.csv} (the mineral and stage
 * of each table), {@code sums.csv}, {@code units.csv}, {@code overrides.csv}.
 *
 * <p>To add a source: a {@link org.lodegraph.data.curate.facts.FactReader}, its entry in {@code ObservationsPart.READERS}, a
 * row in {@code FactSources.ALL}, and rows in {@code import/rules/series.csv}. Trade and policy are curated elsewhere.
 */
@NullMarked
package org.lodegraph.data.curate.facts;

import org.jspecify.annotations.NullMarked;
