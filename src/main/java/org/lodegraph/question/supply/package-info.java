/**
 * Output shares and their concentration, traced supply networks and reported trade.
 *
 * <p>Terms: {@link org.lodegraph.question.supply.OutputShare}, {@link org.lodegraph.question.supply.ConcentrationEntry},
 * {@link org.lodegraph.question.supply.Network}. Concentration is computed in {@code model}, dependency in {@code dependency}.
 */
@NullMarked
package org.lodegraph.question.supply;

import org.jspecify.annotations.NullMarked;
