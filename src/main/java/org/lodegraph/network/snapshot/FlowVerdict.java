package org.lodegraph.network.snapshot;

import java.util.List;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;

/**
 * The verdict whether the flows of a mineral answer for a target (definitions 7).
 *
 * @param mineral the mineral
 * @param year year of the flows
 * @param target ISO 3166-1 alpha-3, EU27, or {@value #ANY} for every target
 * @param status the verdict
 * @param reason reason for it
 * @param demandOff whether demand differs too much from published consumption to give tonnes
 * @param small whether the demand is too small for precise shares
 * @param editions editions of the flows
 */
public record FlowVerdict(
        MineralId mineral,
        int year,
        String target,
        FitnessStatus status,
        String reason,
        boolean demandOff,
        boolean small,
        List<String> editions) {

    /** The target of a verdict on all targets. */
    static final String ANY = "ANY";

    /** {@return whether it is a verdict on a target, or on every target} */
    boolean isOf(Target one) {
        return target.equals(one.value()) || target.equals(ANY);
    }

    /** {@return whether it is a verdict on one target} */
    public boolean isOfOneTarget() {
        return !target.equals(ANY);
    }

    /** {@return whether the flows answer nothing} */
    public boolean isUnfit() {
        return status == FitnessStatus.UNFIT;
    }
}
