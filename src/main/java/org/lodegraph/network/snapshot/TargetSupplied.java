package org.lodegraph.network.snapshot;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;
import org.lodegraph.network.ChainPoints;
import org.lodegraph.network.Demand;
import org.lodegraph.network.Removal;

/**
 * The supply of a demand, as each answer on its target states it.
 *
 * @param tonnes input of its use operations, contained tonnes; null if there is none
 * @param basis weakest basis among these inputs; null if there are none
 * @param untracedShare share of the supply whose chain meets an unknown producer, 0 to 1; null if there is no demand
 */
public record TargetSupplied(
        @Nullable Double tonnes,
        @Nullable Basis basis,
        @Nullable Double untracedShare) {

    /** {@return the supply of a demand} */
    static TargetSupplied of(LoadedNetwork flows, Demand demand) {
        Basis weakest = demand.uses()
                .flatMap(flows.network()::into)
                .mapToObj(flows::basis)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return demand.tonnes() > 0
                ? new TargetSupplied(demand.tonnes(), weakest, untraced(flows, demand))
                : new TargetSupplied(null, weakest, null);
    }

    private static double untraced(LoadedNetwork flows, Demand demand) {
        ChainPoints points = ChainPoints.of(flows.network(), demand, Removal.of());
        return Rounding.share(IntStream.range(0, flows.network().operations().size())
                .filter(flows::isUnknown)
                .mapToDouble(points::carried)
                .sum());
    }
}
