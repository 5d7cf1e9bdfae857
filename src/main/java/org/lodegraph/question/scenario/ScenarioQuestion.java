package org.lodegraph.question.scenario;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Year;
import org.lodegraph.network.snapshot.LossAssumptions;

/**
 * Parameters of a scenario run.
 *
 * @param scenario the scenario
 * @param setting assumptions on spare capacity and on the end of uncertain intervals
 * @param limit time limit; the answer contains what was computed by then
 * @param year latest data year; null for the newest
 */
public record ScenarioQuestion(
        Scenario scenario,
        LossAssumptions setting,
        Duration limit,
        @Nullable Year year) {}
