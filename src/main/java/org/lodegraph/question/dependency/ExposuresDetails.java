package org.lodegraph.question.dependency;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for the exposures of a target.
 *
 * @param summary the mineral whose loss is the largest, in words with its figures; absent where no loss is known
 */
public record ExposuresDetails(@Nullable String summary) implements MetaDetails {}
