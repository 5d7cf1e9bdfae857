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
 * The share of demand that a removal leaves unserved (definitions 3). {@code bestCase <= shared <= noRerouting}.
 *
 * @param bestCase loss if the target alone takes all relief, 0 to 1; null if time ran out
 * @param shared loss if all targets compete for the same relief, 0 to 1; null if time ran out
 * @param noRerouting loss without rerouting, 0 to 1; null if time ran out under policy high
 */
public record BillLoss(
        @Nullable Double bestCase,
        @Nullable Double shared,
        @Nullable Double noRerouting) {

    private static final double ALL = 1;

    /** Largest shared loss first, then largest exposure; an unknown loss counts as its upper bound. */
    static final Comparator<BillLoss> LARGEST_FIRST =
            Comparator.comparingDouble((BillLoss loss) -> -loss.most()).thenComparingDouble(loss -> -loss.upper());

    static BillLoss of(NetworkLosses.Loss loss) {
        double noRerouting = Rounding.share(loss.noRerouting());
        double shared = Math.min(noRerouting, Rounding.share(loss.shared()));
        return new BillLoss(Math.min(shared, Rounding.share(loss.bestCase())), shared, noRerouting);
    }

    /** {@return the largest value of each field; null if one value is unknown} */
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

    /** {@return the shared loss, or its upper bound if it is unknown} */
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
