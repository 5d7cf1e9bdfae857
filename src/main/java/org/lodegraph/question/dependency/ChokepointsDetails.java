package org.lodegraph.question.dependency;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for chokepoints.
 *
 * @param lossInForce the share of the world's demand that measures in force take, 0 to 1, by mineral id; minerals that none is on are left
 *     out; absent where no date is named
 * @param summary the first operation, or the number of chokepoints, in words; absent where no operation is listed
 */
public record ChokepointsDetails(
        @Nullable Map<String, Double> lossInForce, @Nullable String summary) implements MetaDetails {}
