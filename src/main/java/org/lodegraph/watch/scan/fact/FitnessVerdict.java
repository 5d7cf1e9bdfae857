package org.lodegraph.watch.scan.fact;

import java.util.List;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;

/**
 * How fit the flows of a mineral are to answer for a target (definitions 8).
 *
 * @param mineral whose flows
 * @param target who asks
 * @param year of the flows
 * @param status fit, partial or unfit
 * @param small whether the demand is too small to be read closely
 * @param editions that the flows come from
 */
public record FitnessVerdict(
        MineralId mineral, Target target, int year, String status, boolean small, List<String> editions) {

    /** {@return whether the flows answer} */
    public boolean answers() {
        return !status.equals("unfit");
    }

    /** {@return 0 for fit, 0.5 for partial, 1 for unfit} */
    public double unfitness() {
        return switch (status) {
            case "fit" -> 0;
            case "partial" -> 0.5;
            default -> 1;
        };
    }
}
