package org.lodegraph.watch.scan.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Stage;

/**
 * What a rule asks of its figure beside the threshold.
 *
 * @param stage at which stage; null for every one
 * @param days how near a date must lie
 * @param blocs inside which blocs
 * @param newly whether only what did not reach the threshold in the year before is a finding
 * @param parameters of the rule's own statement, by name
 */
public record RuleOptions(
        @Nullable Stage stage, int days, List<BlocId> blocs, boolean newly, Map<String, Object> parameters) {

    /** Days where a rule names none. */
    public static final int DAYS = 30;

    public RuleOptions {
        blocs = List.copyOf(blocs);
        parameters = Map.copyOf(parameters);
    }
}
