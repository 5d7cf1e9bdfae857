/**
 * Makes the table of trade values for the years before the one loaded with weights: BACI 2010 to 2023.
 *
 * <p>The largest pairs of each heading and year are listed and the rest is added up. The threshold ({@code
 * rules/trade_history.csv}) is the share of a heading's value in a year that is listed pair by pair.
 */
@NullMarked
package org.lodegraph.data.curate.history;

import org.jspecify.annotations.NullMarked;
