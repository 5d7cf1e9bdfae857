package org.lodegraph.question.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Fitness;
import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for alternative routes.
 *
 * @param exclude excluded countries and operations; absent if the flows are unfit
 * @param target fitness of the target's flows, and the loss from measures in force
 * @param candidates bound of the candidates; absent if the flows are unfit
 * @param algorithm method of finding and selecting routes; absent if the flows are unfit
 * @param weights weights of the cost of a leg; absent if the flows are unfit
 * @param summary the routes as a sentence; absent if no known supply passes through what is excluded
 */
public record RouteDetails(
        @Nullable List<String> exclude,
        RouteTarget target,
        @Nullable CandidateBound candidates,
        @Nullable String algorithm,
        @Nullable CostWeights weights,
        @Nullable String summary)
        implements MetaDetails {

    /**
     * The bound of the candidates.
     *
     * @param limit maximum number listed
     * @param more whether there are more
     */
    public record CandidateBound(int limit, boolean more) {}

    /**
     * A target whose supply is rerouted.
     *
     * @param small whether the demand is too small for precise shares
     * @param fitness verdict on its flows
     * @param lossInForce shared loss from measures in force, 0 to 1; null without asOf, or if the flows are unfit
     */
    public record RouteTarget(
            boolean small, Fitness fitness, @Nullable Double lossInForce) {}
}
