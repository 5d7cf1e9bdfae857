package org.lodegraph.watch.scan.fact;

import java.util.List;
import org.lodegraph.model.FitnessStatus;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;
import org.lodegraph.network.snapshot.FlowVerdict;

/**
 * A verdict on the fitness of a mineral's flows for a target (definitions 7).
 *
 * @param mineral mineral of the flows
 * @param target target of the question
 * @param year year of the flows
 * @param status verdict on the flows
 * @param small true if the demand is too small for close reading
 * @param editions editions of the flows
 */
public record FitnessVerdict(
        MineralId mineral, Target target, int year, FitnessStatus status, boolean small, List<String> editions) {

    /** {@return true if the flows are usable for an answer} */
    public boolean answers() {
        return status != FitnessStatus.UNFIT;
    }

    /** {@return the verdict for chokepoints; facts are stored without its reason} */
    FlowVerdict verdict() {
        return new FlowVerdict(mineral, year, target.value(), status, "", false, small, editions);
    }

    /** {@return 0 for fit, 0.5 for partial, 1 for unfit} */
    public double unfitness() {
        return switch (status) {
            case FIT -> 0;
            case PARTIAL -> 0.5;
            case UNFIT -> 1;
        };
    }
}
