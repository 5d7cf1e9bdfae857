/**
 * The value of trade in the years before the one that is loaded with weights: BACI 2010 to 2023, the largest pairs of each heading and year, the rest
 * added up.
 *
 * <p>Words introduced: the cut is the share of a heading's value in a year that stands pair by pair ({@code rules/trade_history.csv}).
 */
@NullMarked
package org.lodegraph.data.curate.history;

import org.jspecify.annotations.NullMarked;
