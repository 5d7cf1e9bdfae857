/**
 * Tracing of trade to its origins, on plain arrays.
 *
 * <p>Trade names only sender and receiver. {@link org.lodegraph.network.tracing.ExportClamp}, {@link
 * org.lodegraph.network.tracing.OriginTracing}, {@link org.lodegraph.network.tracing.GapFilling} and {@link
 * org.lodegraph.network.tracing.BiproportionalFitting}, in that order, compute where each producer's metal is used.
 * Terms: a <em>maker</em> is a producer, a <em>hub</em> only re-exports, an <em>arrival</em> is a producer's metal
 * that ends in a country. Countries are array indexes; {@code trade[i][j]} is tonnes from i to j. Names, files, the
 * database and HTTP are elsewhere: {@code data.curate.trade} adds the names.
 */
@NullMarked
package org.lodegraph.network.tracing;

import org.jspecify.annotations.NullMarked;
