package org.lodegraph.network.snapshot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lodegraph.network.Spare;

/**
 * Under what assumptions losses are worked out.
 *
 * @param spare what operations and links can carry beyond their flow
 * @param policy which end of what is not known is taken
 */
public record Setting(Spare spare, Policy policy) {

    /** The assumptions of a question that names none. */
    public static final Setting DEFAULT = new Setting(Spare.DEFAULT, Policy.CENTRAL);

    private static final List<Double> SLACKS = List.of(0.25, 1.0, Double.POSITIVE_INFINITY);

    /**
     * {@return the assumptions as a request names them}
     *
     * @param headroom as a share of output
     * @param slack as a share of a link's flow
     * @param policy low, central or high
     */
    public static Setting of(double headroom, double slack, String policy) {
        return new Setting(new Spare(headroom, slack), Policy.valueOf(policy.toUpperCase(Locale.ROOT)));
    }

    /** {@return the same with something else spare} */
    public Setting spare(Spare other) {
        return new Setting(other, policy);
    }

    /** {@return the same with another end of what is not known} */
    public Setting policy(Policy other) {
        return new Setting(spare, other);
    }

    /**
     * {@return the seven runs of a rank interval: the three policies, and headroom and slack each halved and doubled
     * (definitions 6)}
     */
    public List<Setting> seven() {
        Stream<Setting> policies = Stream.of(Policy.values()).map(this::policy);
        Stream<Setting> spares = Stream.of(
                        spare.headroom(spare.headroom() / 2),
                        spare.headroom(spare.headroom() * 2),
                        spare.slack(spare.slack() / 2),
                        spare.slack(spare.slack() * 2))
                .map(this::spare);
        return Stream.concat(policies, spares).toList();
    }

    /** {@return the three runs of a loss range: slack 0.25, 1 and unlimited} */
    public List<Setting> slacks() {
        return SLACKS.stream().map(slack -> spare(spare.slack(slack))).toList();
    }

    /** {@return the same, as far as flows can tell: they have no low end of their own} */
    Setting ofFlows() {
        return policy == Policy.LOW ? policy(Policy.CENTRAL) : this;
    }
}
