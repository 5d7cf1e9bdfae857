package org.lodegraph.question.policy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for a table of blocs.
 *
 * @param states number of states that count for each bloc, by bloc id
 * @param withoutOutput ids of the minerals of the list without a row; absent if the table has several pages
 */
public record CoverageTableDetails(
        Map<String, Integer> states, @Nullable List<String> withoutOutput) implements MetaDetails {}
