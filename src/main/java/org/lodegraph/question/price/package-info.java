/**
 * Cost of a price floor: the top-up tariff of a bloc on outside products, by payer and by flow.
 *
 * <p>Terms: {@link org.lodegraph.question.price.TopUp}, {@link org.lodegraph.question.price.Duty}, market price. Flows are
 * unchanged: buyers' reactions to a higher price are not modelled. Blocs and proposed floors are in {@code policy}, routes that
 * weigh them in {@code route}. Nothing is stored.
 */
@NullMarked
package org.lodegraph.question.price;

import org.jspecify.annotations.NullMarked;
