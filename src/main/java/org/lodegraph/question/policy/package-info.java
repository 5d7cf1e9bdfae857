/**
 * Agreements, blocs and measures, and what they mean for supply: the share of a stage inside a bloc, of blocs side by side and as
 * they might be, the state of a measure at a date.
 *
 * <p>Words introduced: {@link org.lodegraph.question.policy.MeasureState}, {@link org.lodegraph.question.policy.Coverage}, {@link
 * org.lodegraph.question.policy.StageCoverage}, {@link org.lodegraph.question.policy.WhatIf}. What a measure does to
 * flows is in {@code dependency}; routes under agreements are in {@code route}.
 */
@NullMarked
package org.lodegraph.question.policy;

import org.jspecify.annotations.NullMarked;
