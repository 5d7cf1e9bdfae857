package org.lodegraph.question.policy;

import org.jspecify.annotations.Nullable;

/**
 * A part of an output or a supply.
 *
 * @param share share of the denominator, 0 to 1; null if it is not known, with the reason in meta.reasons
 * @param tonnes the same in tonnes a year; null if the figures are not a mass or no share is known, and for traced flows
 */
public record Portion(@Nullable Double share, @Nullable Double tonnes) {}
