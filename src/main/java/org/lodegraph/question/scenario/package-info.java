/**
 * Scenarios: hypothetical changes, their cost to targets, and saved scenarios.
 *
 * <p>Depends on the network engine and on no other feature.
 */
@NullMarked
package org.lodegraph.question.scenario;

import org.jspecify.annotations.NullMarked;
