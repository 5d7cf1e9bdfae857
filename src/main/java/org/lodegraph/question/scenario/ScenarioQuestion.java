package org.lodegraph.question.scenario;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Year;
import org.lodegraph.network.snapshot.LossAssumptions;

/**
 * A scenario to be worked out.
 *
 * @param scenario what is supposed
 * @param setting what is spare where nothing better is known, and which end of what is not known is taken
 * @param limit how long losses may take; what is found by then is the answer
 * @param year the data year wanted; null for the latest
 */
public record ScenarioQuestion(
        Scenario scenario,
        LossAssumptions setting,
        Duration limit,
        @Nullable Year year) {}
