package org.lodegraph.question.policy;

import java.util.List;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Caveat.Bias;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Target;
import org.lodegraph.question.policy.PolicyQueries.TargetFlows;

/** Metadata of answers on shares of a target's supply: unfit minerals and untraced shares. */
final class SupplyMeta {

    private SupplyMeta() {}

    static Meta of(Target target, List<SupplyCoverage> rows, Meta meta) {
        Meta answer = meta;
        if (rows.isEmpty()) {
            return answer.reason("data", "no matching traced flows to " + target + " are loaded");
        }
        for (SupplyCoverage row : rows) {
            TargetFlows flows = row.flows();
            if (row.share() == null) {
                answer = answer.reason(
                        "share." + flows.mineral(),
                        "the flows are " + EnumText.of(flows.status()) + ": " + flows.reason());
            } else if (flows.untracedShare() != null && flows.untracedShare() > 0) {
                String text = "%s: %.1f%% of the supply is untraced and counts as inside the bloc"
                        .formatted(flows.mineral(), 100 * flows.untracedShare());
                answer = answer.caveat(new Caveat(text, Bias.OVERSTATES));
            }
        }
        return answer;
    }
}
