/**
 * Who makes a mineral, how concentrated that is, who feeds whom, and what trade is reported.
 *
 * <p>Words introduced: {@link org.lodegraph.question.supply.OutputShare}, {@link org.lodegraph.question.supply.ConcentrationEntry},
 * {@link org.lodegraph.question.supply.Network}. The arithmetic of concentration is in {@code model}; what depends on whom is in
 * {@code dependency}.
 */
@NullMarked
package org.lodegraph.question.supply;

import org.jspecify.annotations.NullMarked;
