package org.lodegraph.question.policy;

import java.util.List;
import org.lodegraph.model.Caveat;
import org.lodegraph.model.Caveat.Bias;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.Meta;
import org.lodegraph.model.Target;
import org.lodegraph.question.policy.PolicyQueries.SupplyCoverageRow;

/** Metadata of answers on shares of a target's supply: unfit minerals and untraced shares. */
final class SupplyMeta {

    private SupplyMeta() {}

    static Meta of(Target target, List<SupplyCoverageRow> rows, Meta meta) {
        Meta answer = meta;
        if (rows.isEmpty()) {
            return answer.reason("data", "no matching traced flows to " + target + " are loaded");
        }
        for (SupplyCoverageRow row : rows) {
            if (row.share() == null) {
                answer = answer.reason(
                        "share." + row.mineral(), "the flows are " + EnumText.of(row.status()) + ": " + row.reason());
            } else if (row.untracedShare() != null && row.untracedShare() > 0) {
                String text = "%s: %.1f%% of the supply is untraced and counts as inside the bloc"
                        .formatted(row.mineral(), 100 * row.untracedShare());
                answer = answer.caveat(new Caveat(text, Bias.OVERSTATES));
            }
        }
        return answer;
    }
}
