package org.lodegraph.question.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Fitness;
import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for alternative routes.
 *
 * @param exclude the countries and operations that the target refuses, as read; absent where the flows cannot answer
 * @param target how far the target's flows may be trusted, and what measures take of them
 * @param algorithm how routes are found and picked, in words; absent where the flows cannot answer
 * @param weights how much each thing weighs that makes a leg dear; absent where the flows cannot answer
 * @param summary the routes in words, with their figures; absent where nothing of the supply passes what is excluded
 */
public record RouteDetails(
        @Nullable List<String> exclude,
        RouteTarget target,
        @Nullable String algorithm,
        @Nullable CostWeights weights,
        @Nullable String summary)
        implements MetaDetails {

    /**
     * A target whose supply is rerouted.
     *
     * @param small whether the demand is too small to be read closely
     * @param fitness the verdict on its flows
     * @param lossInForce the loss that measures in force cause, 0 to 1, the shared one; null where no date is named or flows cannot answer
     */
    public record RouteTarget(
            boolean small, Fitness fitness, @Nullable Double lossInForce) {}
}
