/**
 * Agreements, blocs and measures, and their effect on supply: coverage by blocs, hypothetical blocs, and the state of measures.
 *
 * <p>Terms: {@link org.lodegraph.model.MeasureState}, {@link org.lodegraph.question.policy.Coverage},
 * {@link org.lodegraph.question.policy.StageCoverage}, {@link org.lodegraph.question.policy.WhatIf}. The effect of measures on
 * flows is in {@code network.snapshot.MeasuresInForce}; routes under agreements are in {@code route}.
 */
@NullMarked
package org.lodegraph.question.policy;

import org.jspecify.annotations.NullMarked;
