package org.lodegraph.question.dependency;

import org.jspecify.annotations.Nullable;
import org.lodegraph.network.snapshot.NetworkLosses;
import org.lodegraph.network.snapshot.Rounding;

/**
 * The share of a target's demand that a removal leaves unserved (definitions 3). {@code bestCase <= shared <= noRerouting}.
 *
 * @param bestCase loss if the target alone takes all relief, 0 to 1; null if no flows answer or time ran out
 * @param shared loss if all targets compete for the same relief, 0 to 1; null if no flows answer or time ran out
 * @param noRerouting loss without rerouting, 0 to 1: the exposure, or exposureUpper under policy high; null if no flows answer
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

    /** {@return the loss without rerouting alone, if time ran out before the others were computed} */
    static Loss ofExposure(double exposure) {
        return new Loss(null, null, exposure);
    }
}
