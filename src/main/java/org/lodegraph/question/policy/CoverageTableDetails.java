package org.lodegraph.question.policy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for blocs side by side.
 *
 * @param states the number of states that count for each bloc, by its id
 * @param withoutOutput the minerals of the list that no row is of, by id; absent where the table has several pages
 */
public record CoverageTableDetails(
        Map<String, Integer> states, @Nullable List<String> withoutOutput) implements MetaDetails {}
