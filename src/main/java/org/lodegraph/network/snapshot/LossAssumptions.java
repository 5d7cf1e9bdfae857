package org.lodegraph.network.snapshot;

import java.util.List;
import java.util.stream.Stream;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.EnumText;
import org.lodegraph.network.SpareCapacity;

/**
 * The assumptions under which losses are computed.
 *
 * @param spare spare capacity of operations and links
 * @param policy end of uncertain figures to use
 */
public record LossAssumptions(SpareCapacity spare, Bound policy) {

    /** The default assumptions of questions. */
    public static final LossAssumptions DEFAULT = new LossAssumptions(SpareCapacity.DEFAULT, Bound.CENTRAL);

    /** The caveat on losses after rerouting. */
    public static final Caveat CAVEAT = new Caveat(
            "losses after rerouting depend on assumptions: headroom where no capacity is published, and slack on links",
            Caveat.Bias.UNCLEAR);

    /** The caveat as the last sentence of a summary. */
    public static final String SENTENCE =
            " The loss may be larger or smaller, because part of the spare capacity is assumed.";

    private static final List<Double> SLACKS = List.of(0.25, 1.0, Double.POSITIVE_INFINITY);

    /**
     * {@return the assumptions of a request}
     *
     * @param headroom headroom as a share of output
     * @param slack slack as a share of a link's flow
     * @param policy low, central or high
     */
    public static LossAssumptions of(double headroom, double slack, String policy) {
        return new LossAssumptions(new SpareCapacity(headroom, slack), EnumText.parse(Bound.class, "policy", policy));
    }

    /** {@return these assumptions with another spare capacity} */
    public LossAssumptions spare(SpareCapacity other) {
        return new LossAssumptions(other, policy);
    }

    /** {@return these assumptions with another bound} */
    public LossAssumptions policy(Bound other) {
        return new LossAssumptions(spare, other);
    }

    /**
     * {@return the seven runs of a rank interval: the three bounds, and headroom and slack each halved and doubled
     * (definitions 6)}
     */
    public List<LossAssumptions> seven() {
        Stream<LossAssumptions> policies = Stream.of(Bound.values()).map(this::policy);
        Stream<LossAssumptions> spares = Stream.of(
                        spare.headroom(spare.headroom() / 2),
                        spare.headroom(spare.headroom() * 2),
                        spare.slack(spare.slack() / 2),
                        spare.slack(spare.slack() * 2))
                .map(this::spare);
        return Stream.concat(policies, spares).toList();
    }

    /** {@return the three runs of a loss range: slack 0.25, 1 and unlimited} */
    public List<LossAssumptions> slacks() {
        return SLACKS.stream().map(slack -> spare(spare.slack(slack))).toList();
    }

    /** {@return these assumptions for flows, which have no low end of their own: LOW becomes CENTRAL} */
    LossAssumptions ofFlows() {
        return policy == Bound.LOW ? policy(Bound.CENTRAL) : this;
    }
}
