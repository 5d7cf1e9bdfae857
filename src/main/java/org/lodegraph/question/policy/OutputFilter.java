package org.lodegraph.question.policy;

import static org.lodegraph.question.policy.PolicyQueries.LIST_OUTPUT_COVERAGE_YEARS;
import static org.lodegraph.question.policy.PolicyQueries.LIST_SUPPLY_COVERAGE_YEARS;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodegraph.graph.Graph;
import org.lodegraph.model.DataYear;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.SourceId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.Target;
import org.lodegraph.model.Year;
import org.lodegraph.model.failure.InvalidValueException;
import org.lodegraph.question.policy.PolicyQueries.OutputCoverageYears;
import org.lodegraph.question.policy.PolicyQueries.SupplyCoverageYears;
import org.lodegraph.question.policy.PolicyQueries.YearRow;

/**
 * The output that shares are computed of.
 *
 * @param mineral id of the mineral; null for every mineral
 * @param stage stage of the chain; null for every stage
 * @param year latest accepted data year; data up to two years older may be used; null for each stage's newest
 * @param edition edition whose rows alone are used; null for the chosen figures
 * @param denominator {@code rows} or {@code published}
 */
public record OutputFilter(
        @Nullable MineralId mineral,
        @Nullable Stage stage,
        @Nullable Year year,
        @Nullable SourceId edition,
        String denominator) {

    /**
     * Checks the year of a filter that no row fits.
     *
     * @throws InvalidValueException if other years have data, with these years
     */
    void requireYear(Graph graph) {
        if (year != null) {
            OutputCoverageYears key = new OutputCoverageYears(mineral, stage, edition);
            DataYear.of(
                    Optional.of(year),
                    graph.list(LIST_OUTPUT_COVERAGE_YEARS, key).stream()
                            .map(YearRow::year)
                            .toList());
        }
    }

    /**
     * Checks the year of a filter that no flow into a target fits.
     *
     * @throws InvalidValueException if other years have flows, with these years
     */
    void requireFlowYear(Graph graph, Target target) {
        if (year != null) {
            SupplyCoverageYears key = new SupplyCoverageYears(target, mineral);
            DataYear.of(
                    Optional.of(year),
                    graph.list(LIST_SUPPLY_COVERAGE_YEARS, key).stream()
                            .map(YearRow::year)
                            .toList());
        }
    }
}
