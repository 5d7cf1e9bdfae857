/**
 * Scenarios: hypothetical changes, their cost to targets, and saved scenarios.
 *
 * <p>{@link org.lodegraph.question.scenario.Scenarios} evaluates {@link org.lodegraph.question.scenario.Change}s on the
 * networks of {@code network.snapshot}. Bloc members come from {@code question.policy}, floor prices from {@code
 * question.price}.
 */
@NullMarked
package org.lodegraph.question.scenario;

import org.jspecify.annotations.NullMarked;
