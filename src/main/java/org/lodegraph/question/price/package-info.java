/**
 * What a price floor costs: the top-up tariff that a bloc puts on what is made outside it, who pays it, and on which flows.
 *
 * <p>Words introduced: {@link org.lodegraph.question.price.TopUp}, {@link org.lodegraph.question.price.Duty}, market price. The flows stay as they are: what buyers do at a
 * higher price is not asked here. Blocs and the proposals behind floors are in {@code policy}, routes that weigh them in {@code route}. Nothing is stored.
 */
@NullMarked
package org.lodegraph.question.price;

import org.jspecify.annotations.NullMarked;
