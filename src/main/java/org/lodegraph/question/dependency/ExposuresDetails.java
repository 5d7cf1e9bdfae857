package org.lodegraph.question.dependency;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for the exposures of a target.
 *
 * @param summary the mineral with the largest loss as a sentence; absent if no loss is known
 */
public record ExposuresDetails(@Nullable String summary) implements MetaDetails {}
