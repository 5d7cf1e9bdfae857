package org.lodegraph.question.dependency;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for chokepoints.
 *
 * @param lossInForce share of the world's demand that measures in force take, 0 to 1, by mineral id. Minerals without measures are left
 *     out. Absent without asOf.
 * @param summary the first operation, or the number of chokepoints, as a sentence; absent if no operation is listed
 */
public record ChokepointsDetails(
        @Nullable Map<String, Double> lossInForce, @Nullable String summary) implements MetaDetails {}
