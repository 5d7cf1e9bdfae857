package org.lodegraph.question.dependency;

import org.jspecify.annotations.Nullable;
import org.lodegraph.network.snapshot.NetworkLosses;
import org.lodegraph.network.snapshot.Rounding;

/**
 * The share of a target's demand that a removal leaves unserved (definitions 3), each 0 to 1; bestCase, shared, noRerouting never fall.
 *
 * @param bestCase when the target alone takes every relief; null where no flows answer, or the time was over
 * @param shared when all targets compete for the same relief; null likewise
 * @param noRerouting when nothing is rerouted: the exposure, or its upper bound under the policy {@code high}; null where that is null
 */
public record Loss(
        @Nullable Double bestCase,
        @Nullable Double shared,
        @Nullable Double noRerouting) {

    static final Loss UNKNOWN = new Loss(null, null, null);

    static Loss of(NetworkLosses.Loss loss, double noRerouting) {
        double shared = Math.min(noRerouting, Rounding.share(loss.shared()));
        return new Loss(Math.min(shared, Rounding.share(loss.bestCase())), shared, noRerouting);
    }

    /** The exposure alone, where the time was over before rerouting was worked out. */
    static Loss ofExposure(double exposure) {
        return new Loss(null, null, exposure);
    }
}
