package org.lodegraph.watch.scan.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.BlocId;
import org.lodegraph.model.Stage;

/**
 * The options of a rule besides its threshold.
 *
 * @param stage stage to evaluate; null for every stage
 * @param days maximum distance of a date, in days
 * @param blocs blocs to evaluate
 * @param newly true if only values that were below the threshold the year before are findings
 * @param parameters parameters of the rule's own statement, by name
 */
public record RuleOptions(
        @Nullable Stage stage, int days, List<BlocId> blocs, boolean newly, Map<String, Object> parameters) {

    /** Default number of days. */
    public static final int DAYS = 30;

    public RuleOptions {
        blocs = List.copyOf(blocs);
        parameters = Map.copyOf(parameters);
    }
}
