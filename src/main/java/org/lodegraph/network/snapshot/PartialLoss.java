package org.lodegraph.network.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The share of a target's demand that a removal leaves unserved (definitions 3). {@code bestCase <= shared <= noRerouting}.
 *
 * @param bestCase loss if the target alone takes all relief, 0 to 1; null if no flows answer or time ran out
 * @param shared loss if all targets compete for the same relief, 0 to 1; null if no flows answer or time ran out
 * @param noRerouting loss without rerouting, 0 to 1: the exposure, under policy high with all untraced supply; null if not known
 */
public record PartialLoss(
        @Nullable Double bestCase,
        @Nullable Double shared,
        @Nullable Double noRerouting) {

    public static final PartialLoss UNKNOWN = new PartialLoss(null, null, null);

    /** Largest shared loss first, then largest exposure; an unknown loss counts as its upper bound. */
    public static final Comparator<PartialLoss> LARGEST_FIRST =
            Comparator.comparingDouble((PartialLoss loss) -> -loss.most()).thenComparingDouble(loss -> -loss.upper());

    private static final double ALL = 1;

    /** {@return a known loss, rounded} */
    public static PartialLoss of(NetworkLosses.Loss loss) {
        return of(loss, Rounding.share(loss.noRerouting()));
    }

    /** {@return a known loss, rounded, with another loss without rerouting} */
    public static PartialLoss of(NetworkLosses.Loss loss, double noRerouting) {
        double shared = Math.min(noRerouting, Rounding.share(loss.shared()));
        return new PartialLoss(Math.min(shared, Rounding.share(loss.bestCase())), shared, noRerouting);
    }

    /** {@return the loss without rerouting alone, if time ran out before the others were computed} */
    public static PartialLoss ofExposure(double exposure) {
        return new PartialLoss(null, null, exposure);
    }

    /** {@return the largest value of each field; null if one value is unknown} */
    public static PartialLoss largest(List<PartialLoss> all) {
        return new PartialLoss(
                largest(all, PartialLoss::bestCase),
                largest(all, PartialLoss::shared),
                largest(all, PartialLoss::noRerouting));
    }

    private static @Nullable Double largest(List<PartialLoss> all, Function<PartialLoss, @Nullable Double> field) {
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
    public boolean isKnown() {
        return Stream.of(bestCase, shared, noRerouting).allMatch(Objects::nonNull);
    }
}
