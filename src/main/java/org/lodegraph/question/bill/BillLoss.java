package org.lodegraph.question.bill;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.network.snapshot.NetworkLosses;
import org.lodegraph.network.snapshot.Rounding;

/**
 * The share that a removal leaves unserved (definitions 3), each 0 to 1; bestCase, shared, noRerouting never fall.
 *
 * @param bestCase when the target alone takes every relief; null where the time was over
 * @param shared when all targets compete for the same relief; null likewise
 * @param noRerouting when nothing is rerouted; null where the time was over and the policy is {@code high}
 */
public record BillLoss(
        @Nullable Double bestCase,
        @Nullable Double shared,
        @Nullable Double noRerouting) {

    private static final double ALL = 1;

    /** The largest shared loss first, then the largest exposure; what is not worked out counts as all that it may be. */
    static final Comparator<BillLoss> LARGEST_FIRST =
            Comparator.comparingDouble((BillLoss loss) -> -loss.most()).thenComparingDouble(loss -> -loss.upper());

    static BillLoss of(NetworkLosses.Loss loss) {
        double noRerouting = Rounding.share(loss.noRerouting());
        double shared = Math.min(noRerouting, Rounding.share(loss.shared()));
        return new BillLoss(Math.min(shared, Rounding.share(loss.bestCase())), shared, noRerouting);
    }

    /** {@return for each field the largest of all; null where one is not known} */
    static BillLoss largest(List<BillLoss> all) {
        return new BillLoss(
                largest(all, BillLoss::bestCase), largest(all, BillLoss::shared), largest(all, BillLoss::noRerouting));
    }

    private static @Nullable Double largest(List<BillLoss> all, Function<BillLoss, @Nullable Double> field) {
        if (all.stream().anyMatch(loss -> field.apply(loss) == null)) {
            return null;
        }
        return all.stream()
                .map(loss -> Objects.requireNonNull(field.apply(loss)))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The shared loss; where it is not known, what it cannot exceed. */
    private double most() {
        return shared == null ? upper() : shared;
    }

    private double upper() {
        return noRerouting == null ? ALL : noRerouting;
    }

    /** {@return whether every field is known} */
    boolean isKnown() {
        return Stream.of(bestCase, shared, noRerouting).allMatch(Objects::nonNull);
    }
}
