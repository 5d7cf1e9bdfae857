/**
 * The supply network in memory and its algorithms, on plain arrays.
 *
 * <p>Which maker's metal is used where, when trade only says who shipped to whom: {@link
 * org.lodegraph.network.tracing.ExportClamp}, {@link org.lodegraph.network.tracing.OriginTracing}, {@link
 * org.lodegraph.network.tracing.GapFilling} and {@link org.lodegraph.network.tracing.BiproportionalFitting}, in that order. Words
 * introduced: a <em>maker</em> produces, a <em>hub</em> only ships on, an <em>arrival</em> is a maker's metal that ends
 * its way in a country. Countries are positions in an array; {@code trade[i][j]} is tonnes from i to j. No names, no
 * files, no database, no HTTP: {@code curate.trade} gives the names.
 */
@NullMarked
package org.lodegraph.network.tracing;

import org.jspecify.annotations.NullMarked;
