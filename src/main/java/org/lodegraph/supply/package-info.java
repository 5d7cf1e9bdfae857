/**
 * Who makes a mineral, how concentrated that is, who feeds whom, and what trade is reported.
 *
 * <p>Words introduced: {@link org.lodegraph.supply.OutputShare}, {@link org.lodegraph.supply.ConcentrationEntry},
 * {@link org.lodegraph.supply.Network}. The arithmetic of concentration is in {@code model}; what depends on whom is in
 * {@code dependency}.
 */
@NullMarked
package org.lodegraph.supply;

import org.jspecify.annotations.NullMarked;
