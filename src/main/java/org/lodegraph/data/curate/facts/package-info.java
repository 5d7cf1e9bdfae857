/**
 * What is made, held and imported: the catalogue (countries, stages, minerals, aliases) and every observation, from the tables of USGS, IEA, BGS,
 * the European Commission and the World Bank.
 *
 * <p>Each source has one reader that turns its lines into {@link org.lodegraph.data.curate.facts.Figure}s as they are printed, intervals, withheld cells and
 * footnotes included. Then, over all sources together: editions are compared (a jump of 100 or more stops the run until an override says which is
 * right), overrides are applied, and of the figures about the same thing one is chosen. What a line means is not in the code but in {@code import/rules}:
 * {@code series.csv} (which table is which mineral at which stage), {@code sums.csv}, {@code units.csv}, {@code overrides.csv}.
 *
 * <p>Trade and policy are curated elsewhere.
 */
@NullMarked
package org.lodegraph.data.curate.facts;

import org.jspecify.annotations.NullMarked;
