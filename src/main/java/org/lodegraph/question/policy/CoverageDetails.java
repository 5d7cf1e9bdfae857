package org.lodegraph.question.policy;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;
import org.lodegraph.model.Target;

/**
 * Fields of {@code meta} for the coverage of a bloc.
 *
 * @param target importer to whose supply the shares refer; absent if they refer to world output
 */
public record CoverageDetails(@Nullable Target target) implements MetaDetails {}
