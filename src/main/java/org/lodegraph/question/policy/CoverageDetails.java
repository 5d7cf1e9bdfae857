package org.lodegraph.question.policy;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;
import org.lodegraph.model.Target;

/**
 * Fields of {@code meta} for the coverage of a bloc.
 *
 * @param target the importer whose supply the shares are of; absent where they are of the world's output
 */
public record CoverageDetails(@Nullable Target target) implements MetaDetails {}
