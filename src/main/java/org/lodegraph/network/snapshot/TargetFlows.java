package org.lodegraph.network.snapshot;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.Target;

/**
 * The flows of a mineral into a target, with the verdict on them.
 *
 * @param target the target
 * @param members its countries
 * @param verdict verdict on the flows; null if no flows are loaded for the accepted years
 * @param network network of the verdict's year; null if none is loaded
 * @param supplied supply of the target; null without a network
 * @param editions editions of the flows, and of the world's output in their year, sorted
 */
public record TargetFlows(
        Target target,
        List<Iso3> members,
        @Nullable FlowVerdict verdict,
        @Nullable LoadedNetwork network,
        @Nullable TargetSupplied supplied,
        List<String> editions) {

    /** {@return the network and the demand, if the flows answer for the target} */
    public Optional<LoadedNetwork> answering() {
        return verdict == null || verdict.isUnfit() || demandTonnes() == null
                ? Optional.empty()
                : Optional.ofNullable(network);
    }

    /** {@return the verdict of flows that are loaded} */
    public FlowVerdict answered() {
        return Objects.requireNonNull(verdict);
    }

    /** {@return the input of the target's use operations, contained tonnes; null if there is none} */
    public @Nullable Double demandTonnes() {
        return supplied == null ? null : supplied.tonnes();
    }

    /** {@return the weakest basis among these inputs; null if there are none} */
    public @Nullable Basis basis() {
        return supplied == null ? null : supplied.basis();
    }

    /** {@return the share of the supply whose chain meets an unknown producer, 0 to 1; null if there is no demand} */
    public @Nullable Double untracedShare() {
        return supplied == null ? null : supplied.untracedShare();
    }
}
